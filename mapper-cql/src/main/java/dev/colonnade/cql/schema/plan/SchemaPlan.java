package dev.colonnade.cql.schema.plan;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.statement.SchemaStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is to be done, so that the schema that is there is the one that a program expects: additions, which lose
 * nothing; decisions, which a person has to take; and warnings, of what is there and not expected.
 *
 * @param keyspace the keyspace, if its name is known
 * @param differences all that differs; additions are in an order in which they can be executed
 * @since 0.1.0
 */
public record SchemaPlan(Optional<Identifier> keyspace, List<Difference> differences) {
    /** Copies the list. */
    public SchemaPlan {
        differences = List.copyOf(differences);
    }

    /**
     * Compares two keyspaces.
     *
     * @param expected the keyspace as the program knows it; options that it does not say are the server's to choose
     * @param actual what is there
     * @return the plan
     */
    public static SchemaPlan of(Keyspace expected, Keyspace actual) {
        return new SchemaPlan(actual.name().or(expected::name), new SchemaComparison(actual).compare(expected));
    }

    /**
     * Begins with nothing: there is no keyspace of that name.
     *
     * @param expected the keyspace as the program knows it, with its name; if it says no options, a person has to
     *     create it first
     * @return the plan
     */
    public static SchemaPlan ofMissing(Keyspace expected) {
        Keyspace empty = new Keyspace(expected.name(), true, Map.of(), Map.of(), List.of());
        List<Difference> differences = new ArrayList<>(List.of(KeyspaceComparison.missing(expected)));
        differences.addAll(new SchemaComparison(empty).compare(expected));
        return new SchemaPlan(expected.name(), differences);
    }

    /** {@return what can be executed as it is} */
    public List<Difference> additions() {
        return those(Difference::isAddition);
    }

    /** {@return what a person has to decide} */
    public List<Difference> decisions() {
        return those(Difference::isDecision);
    }

    /** {@return what is there and not expected} */
    public List<Difference> warnings() {
        return those(Difference::isWarning);
    }

    private List<Difference> those(Predicate<Difference> which) {
        return differences.stream().filter(which).toList();
    }

    /**
     * The statements of the additions.
     *
     * @return the statements, in the order in which they can be executed; none but those about the keyspace itself
     *     names one
     */
    public List<SchemaStatement> statements() {
        return differences.stream()
                .flatMap(difference -> difference.statements().stream())
                .toList();
    }

    /** {@return whether nothing is to be done; there may be warnings} */
    public boolean isDone() {
        return differences.stream().allMatch(Difference::isWarning);
    }

    /**
     * In which order the statements and the program are deployed so that old and new programs can run side by side.
     *
     * @return the steps, each in a sentence; none if nothing differs
     */
    public List<String> deployment() {
        return Deployment.steps(this);
    }

    /** {@return the plan as a person reads it} */
    public String text() {
        return PlanText.of(this);
    }

    @Override
    public String toString() {
        return text();
    }
}
