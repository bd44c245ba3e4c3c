package dev.colonnade.runtime.schema;

import com.datastax.oss.driver.api.core.ConsistencyLevel;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import dev.colonnade.ColonnadeException;
import dev.colonnade.cql.Identifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which statements of which migrations a keyspace has had. A statement is written down before it is executed, and once
 * more behind it: between the two nobody knows whether it had an effect.
 */
final class MigrationHistory {
    /** The table of the history, in the keyspace that is migrated. */
    static final Identifier TABLE = new Identifier("colonnade_migration");

    private final CqlSession session;
    private final Identifier keyspace;
    private final String table;
    private final Map<String, String> checksums = new TreeMap<>();
    private final Map<String, Map<Integer, Execution>> executions = new HashMap<>();

    private record Execution(String cql, boolean isFinished) {}

    private MigrationHistory(CqlSession session, Identifier keyspace) {
        this.session = session;
        this.keyspace = keyspace;
        this.table = keyspace.cql() + "." + TABLE.cql();
    }

    /** What the keyspace has had by now; nothing if it has no such table. */
    static MigrationHistory read(CqlSession session, Identifier keyspace) {
        MigrationHistory history = new MigrationHistory(session, keyspace);
        history.read();
        return history;
    }

    private void read() {
        if (!SystemSchema.hasKeyspace(session, keyspace)) {
            throw new ColonnadeException("There is no keyspace " + keyspace.cql()
                    + ": create it first, with the replication that its cluster needs");
        }
        if (SystemSchema.hasTable(session, keyspace, TABLE)) {
            Repetition.of(() -> execute("SELECT name, statement, checksum, cql, finished FROM " + table))
                    .forEach(this::read);
        }
    }

    private void read(Row row) {
        String name = String.valueOf(row.getString("name"));
        checksums.put(name, Optional.ofNullable(row.getString("checksum")).orElse(""));
        if (!row.isNull("statement")) {
            executions
                    .computeIfAbsent(name, key -> new HashMap<>())
                    .put(
                            row.getInt("statement"),
                            new Execution(String.valueOf(row.getString("cql")), !row.isNull("finished")));
        }
    }

    void createTable() {
        new SchemaExecution(session, Optional.empty())
                .execute("CREATE TABLE IF NOT EXISTS " + table
                        + " (name text, checksum text static, statement int, cql text, finished timestamp,"
                        + " PRIMARY KEY (name, statement))");
    }

    /** Refuses migrations that are not those of which the keyspace has had a part. */
    void check(List<Migration> migrations) {
        Map<String, Migration> files = new HashMap<>();
        migrations.forEach(migration -> files.put(migration.name(), migration));
        for (String name : checksums.keySet()) {
            if (!files.containsKey(name)) {
                throw new ColonnadeException(name + " was applied to " + keyspace.cql()
                        + ", and there is no such file any more: bring it back");
            }
        }
        @Nullable Migration waiting = null;
        for (Migration migration : migrations) {
            if (waiting != null && checksums.containsKey(migration.name())) {
                throw new ColonnadeException(waiting.name() + " is not applied to " + keyspace.cql() + ", but "
                        + migration.name() + " behind it is: give it a number behind all that are applied");
            }
            check(migration);
            waiting = waiting == null && !isComplete(migration) ? migration : waiting;
        }
    }

    private void check(Migration migration) {
        boolean changed = isComplete(migration)
                ? !migration.checksum().equals(checksums.get(migration.name()))
                : executions.getOrDefault(migration.name(), Map.of()).entrySet().stream()
                        .anyMatch(execution -> !says(migration, execution.getKey(), execution.getValue()));
        if (changed) {
            throw new ColonnadeException(migration.name() + " was changed after it was applied to " + keyspace.cql()
                    + ": bring back what it was, and write what is new into a new migration");
        }
    }

    /** What is not executed yet may be mended, and what is may not. */
    private static boolean says(Migration migration, int number, Execution execution) {
        return number <= migration.statements().size()
                && migration.statements().get(number - 1).text().equals(execution.cql());
    }

    /** Whether all of it was executed. */
    boolean isComplete(Migration migration) {
        return !checksums.getOrDefault(migration.name(), "").isEmpty();
    }

    boolean isFinished(MigrationStatement statement) {
        return execution(statement).filter(Execution::isFinished).isPresent();
    }

    /** Whether it was begun, and nobody knows whether it had an effect. */
    boolean isInDoubt(MigrationStatement statement) {
        return execution(statement).filter(execution -> !execution.isFinished()).isPresent();
    }

    private Optional<Execution> execution(MigrationStatement statement) {
        return Optional.ofNullable(
                executions.getOrDefault(statement.migration(), Map.of()).get(statement.number()));
    }

    void begin(MigrationStatement statement) {
        execute(
                "INSERT INTO " + table + " (name, statement, cql) VALUES (?, ?, ?)",
                statement.migration(),
                statement.number(),
                statement.text());
    }

    void finish(MigrationStatement statement) {
        execute(
                "UPDATE " + table + " SET finished = toTimestamp(now()) WHERE name = ? AND statement = ?",
                statement.migration(),
                statement.number());
    }

    /** The server refused it, so that it had no effect. */
    void forget(MigrationStatement statement) {
        execute(
                "DELETE FROM " + table + " WHERE name = ? AND statement = ?",
                statement.migration(),
                statement.number());
    }

    void complete(Migration migration) {
        execute("UPDATE " + table + " SET checksum = ? WHERE name = ?", migration.checksum(), migration.name());
    }

    /** By most replicas: the next who holds the lock may ask another node. */
    private Iterable<Row> execute(String cql, Object... values) {
        return session.execute(SimpleStatement.newInstance(cql, values).setConsistencyLevel(ConsistencyLevel.QUORUM));
    }
}
