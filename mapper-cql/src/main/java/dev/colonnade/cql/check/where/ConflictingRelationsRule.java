package dev.colonnade.cql.check.where;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.check.where.Restriction.Kind;
import dev.colonnade.cql.schema.KeyedColumn;
import dev.colonnade.cql.statement.Relation;
import java.util.List;
import java.util.Optional;

/**
 * The relations of one column, of a tuple and its columns, or of the token fit together: {@code =}, IN and LIKE stand
 * alone; inequalities are one lower and one upper bound, which begin with the same column; CONTAINS stands with
 * CONTAINS (Cassandra: {@code mergeWith} of {@code SingleColumnRestriction}, {@code MultiColumnRestriction} and
 * {@code TokenRestriction}).
 */
final class ConflictingRelationsRule {
    private ConflictingRelationsRule() {}

    static boolean check(Restriction known, Restriction added, Findings findings) {
        Optional<String> why = why(known, added);
        if (why.isEmpty()) {
            return true;
        }
        Restriction blamed = added.relations().isEmpty() ? known : added;
        findings.error(
                CqlRule.CONFLICTING_RELATIONS,
                Relations.place(blamed, TextRange.NONE),
                subject(known, added) + why.get(),
                fix(known, added));
        return false;
    }

    private static Optional<String> why(Restriction known, Restriction added) {
        if (added.kind() == Kind.NEAREST) {
            return Optional.of(" is restricted, and ordered by ANN OF as well");
        }
        if (known.kind() == Kind.CONTAINS) {
            return added.kind() == Kind.CONTAINS
                    ? Optional.empty()
                    : Optional.of(" is asked for what it contains, and compared as a whole as well");
        }
        if (known.kind() != Kind.RANGE) {
            return Optional.of(" is restricted by " + operator(known) + ", which must be its only relation");
        }
        if (added.kind() != Kind.RANGE) {
            return Optional.of(" is restricted by " + operator(known) + " and by " + operator(added));
        }
        if (!known.first().equals(added.first())) {
            return Optional.of(" is in two inequalities that do not begin with the same column");
        }
        if (known.hasLower() && added.hasLower()) {
            return Optional.of(" has two lower bounds");
        }
        return known.hasUpper() && added.hasUpper() ? Optional.of(" has two upper bounds") : Optional.empty();
    }

    private static String subject(Restriction known, Restriction added) {
        List<KeyedColumn> common = known.columns().stream()
                .filter(column -> added.columns().stream().anyMatch(column::equals))
                .toList();
        Relation relation = known.relations().get(0);
        if (relation instanceof Relation.OfToken) {
            return "The token of (" + Relations.list(known.columns()) + ")";
        }
        return (common.size() == 1 ? "The column " : "The tuple ") + Relations.list(common);
    }

    private static String operator(Restriction restriction) {
        return switch (restriction.kind()) {
            case EQUAL -> "=";
            case IN -> "IN";
            case LIKE -> "LIKE";
            case RANGE -> restriction.hasLower() ? "a lower bound" : "an upper bound";
            case CONTAINS -> "CONTAINS";
            case NEAREST -> "ANN OF";
        };
    }

    private static String fix(Restriction known, Restriction added) {
        if (added.relations().isEmpty()) {
            return "leave out " + known.relations().get(0).cql();
        }
        return "keep " + known.relations().get(0).cql() + " or "
                + added.relations().get(0).cql() + ", not both";
    }
}
