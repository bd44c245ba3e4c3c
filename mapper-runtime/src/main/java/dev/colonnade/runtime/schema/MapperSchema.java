package dev.colonnade.runtime.schema;

import static java.util.stream.Collectors.joining;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.servererrors.QueryValidationException;
import dev.colonnade.ColonnadeException;
import dev.colonnade.SchemaAction;
import dev.colonnade.SchemaException;
import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.Severity;
import dev.colonnade.cql.ddl.SchemaProblem;
import dev.colonnade.cql.ddl.SchemaReader;
import dev.colonnade.cql.ddl.SchemaReading;
import dev.colonnade.cql.ddl.SchemaText;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.KeyspaceOptions;
import dev.colonnade.cql.schema.plan.SchemaPlan;
import dev.colonnade.cql.statement.AlterKeyspace;
import dev.colonnade.cql.statement.AlterTable;
import dev.colonnade.cql.statement.AlterType;
import dev.colonnade.cql.statement.AlterView;
import dev.colonnade.cql.statement.SchemaStatement;
import dev.colonnade.cql.statement.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The schema of a mapper, and the keyspace in which it is to be.
 *
 * @since 0.1.0
 */
public final class MapperSchema {
    private final CqlSession session;
    private final Identifier keyspace;
    private final List<String> statements;
    private final KeyspaceCreation keyspaceCreation;
    private final SchemaExecution execution;

    /**
     * Makes it.
     *
     * @param session the session
     * @param keyspace the mapper's own keyspace, or empty for the session's, which then has one
     * @param keyspaceOptions how to create the keyspace; empty if it has to be there
     * @param statements what creates the mapper's types and tables, in the order of their dependence
     */
    public MapperSchema(
            CqlSession session,
            Optional<Identifier> keyspace,
            Optional<KeyspaceOptions> keyspaceOptions,
            List<String> statements) {
        this.session = session;
        this.keyspace =
                keyspace.or(() -> session.getKeyspace().map(LiveTables::name)).orElseThrow();
        this.statements = List.copyOf(statements);
        this.keyspaceCreation = new KeyspaceCreation(session, this.keyspace, keyspaceOptions);
        this.execution = new SchemaExecution(session, keyspace);
    }

    /**
     * Does what a mapper's user asked.
     *
     * @param action the action
     * @throws SchemaException if the schema is not as the mapper says, and the action leaves it so
     * @throws ColonnadeException if there is no such keyspace, the nodes do not agree on the schema, or another process
     *     holds the lock for too long
     */
    public void act(SchemaAction action) {
        switch (action) {
            case NONE -> {}
            case VALIDATE -> validate();
            case CREATE -> add(plan(), MapperSchema::creates);
            case UPDATE -> update();
        }
    }

    /**
     * Compares the mapper with what is there.
     *
     * @return what is to be done
     * @throws ColonnadeException if there is no such keyspace, and it is not said how to create it, or if a statement
     *     of the mapper's own is one that Cassandra refuses
     */
    public SchemaPlan plan() {
        return keyspaceCreation.pending().isPresent()
                ? SchemaPlan.ofMissing(expected())
                : SchemaPlan.of(expected(), OwnTables.leftOut(LiveSchema.read(session, keyspace)));
    }

    private Keyspace expected() {
        String text = Stream.concat(keyspaceCreation.statement().map(Statement::cql).stream(), statements.stream())
                .collect(joining(";\n"));
        SchemaReading reading = new SchemaReader(CassandraVersion.V5_0, Optional.of(keyspace))
                .read(List.of(new SchemaText("mapper", text)));
        reading.problems().stream()
                .filter(problem -> problem.finding().severity() == Severity.ERROR)
                .findFirst()
                .ifPresent(MapperSchema::refuse);
        return reading.schema().keyspace();
    }

    /** The compiler has checked all statements; one of them may be of a mapper for which a rule was turned off. */
    private static void refuse(SchemaProblem problem) {
        throw new ColonnadeException("The mapper's own schema has a statement that Cassandra refuses: "
                + problem.finding().found() + ", in "
                + problem.text()
                        .text()
                        .lines()
                        .skip(problem.line() - 1L)
                        .findFirst()
                        .orElse("")
                + ". Mend the entity, or take SchemaAction.NONE and create the schema in another way");
    }

    private void validate() {
        SchemaPlan plan = plan();
        if (!plan.isDone()) {
            throw new SchemaException(
                    "The schema is not as the mapper says, and SchemaAction.VALIDATE changes nothing", plan);
        }
    }

    private void update() {
        SchemaPlan plan = plan();
        if (add(plan, statement -> true)) {
            plan = plan();
        }
        if (!plan.decisions().isEmpty()) {
            throw new SchemaException(
                    "The schema is not as the mapper says, and SchemaAction.UPDATE only adds what loses nothing", plan);
        }
    }

    private static boolean creates(SchemaStatement statement) {
        return !(statement instanceof AlterKeyspace
                || statement instanceof AlterTable
                || statement instanceof AlterType
                || statement instanceof AlterView);
    }

    /**
     * Runs those statements that are wanted, and tells whether there are any. Where there are none it takes no lock.
     */
    private boolean add(SchemaPlan plan, Predicate<SchemaStatement> wanted) {
        if (plan.statements().stream().noneMatch(wanted)) {
            return false;
        }
        keyspaceCreation.run();
        addLocked(wanted);
        return true;
    }

    /** What another process has done meanwhile is not in the plan any more. */
    private void addLocked(Predicate<SchemaStatement> wanted) {
        try (SchemaLock lock = SchemaLock.acquire(session, keyspace)) {
            for (SchemaStatement statement :
                    plan().statements().stream().filter(wanted).toList()) {
                lock.renew();
                execute(statement);
            }
        }
    }

    /** A person, or a program without the lock, may be faster: what is refused may be there. */
    private void execute(SchemaStatement statement) {
        try {
            execution.execute(statement.cql());
        } catch (QueryValidationException e) {
            if (plan().statements().contains(statement)) {
                throw e;
            }
        }
    }
}
