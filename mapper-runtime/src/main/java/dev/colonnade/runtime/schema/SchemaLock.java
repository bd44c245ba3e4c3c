package dev.colonnade.runtime.schema;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import dev.colonnade.ColonnadeException;
import dev.colonnade.cql.Identifier;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets one process change the schema of a keyspace at a time. The holder has a row of a small table for the time of a
 * lease, which it renews before each statement; the row of one that was killed expires.
 */
final class SchemaLock implements AutoCloseable {
    /** The table of the lock, in the keyspace that it guards. */
    static final Identifier TABLE = new Identifier("colonnade_schema_lock");

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final CqlIdentifier OWNER = CqlIdentifier.fromInternal("owner");

    private final CqlSession session;
    private final String table;
    private final UUID owner = UUID.randomUUID();

    private SchemaLock(CqlSession session, Identifier keyspace) {
        this.session = session;
        this.table = keyspace.cql() + "." + TABLE.cql();
    }

    /** Waits until no other holds the lock, and takes it. */
    static SchemaLock acquire(CqlSession session, Identifier keyspace) {
        SchemaLock lock = new SchemaLock(session, keyspace);
        lock.createTable();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!lock.take()) {
            if (System.nanoTime() > deadline) {
                throw new ColonnadeException("Another process has held the lock of the schema in " + lock.table
                        + " for " + PATIENCE.toMinutes() + " minutes: see what the process does that started first");
            }
            Repetition.pause(1);
        }
        return lock;
    }

    /** The id makes it one table, even if two nodes create it at the same time. */
    private void createTable() {
        UUID id = UUID.nameUUIDFromBytes(table.getBytes(StandardCharsets.UTF_8));
        new SchemaExecution(session, Optional.empty())
                .execute(
                        "CREATE TABLE IF NOT EXISTS " + table + " (name text PRIMARY KEY, owner uuid) WITH id = " + id);
    }

    /** Only who finds it free tries to take it: many conditional statements at once would prevent each other. */
    private boolean take() {
        return isFree()
                && isApplied(
                        "INSERT INTO " + table + " (name, owner) VALUES ('schema', ?) IF NOT EXISTS USING TTL "
                                + LEASE.toSeconds(),
                        owner);
    }

    private boolean isFree() {
        return Repetition.of(() -> session.execute("SELECT owner FROM " + table + " WHERE name = 'schema'")
                .all()
                .isEmpty());
    }

    /** Begins a new lease. */
    void renew() {
        if (!isApplied(
                "UPDATE " + table + " USING TTL " + LEASE.toSeconds()
                        + " SET owner = ? WHERE name = 'schema' IF owner = ?",
                owner,
                owner)) {
            throw new ColonnadeException(
                    "The lock of the schema in " + table + " was lost: a statement took longer than "
                            + LEASE.toSeconds() + " seconds; start again, which goes on from what is there");
        }
    }

    @Override
    public void close() {
        isApplied("DELETE FROM " + table + " WHERE name = 'schema' IF owner = ?", owner);
    }

    /** Whether the lock is as the statement says. Each of the statements means the same when it is repeated. */
    private boolean isApplied(String cql, Object... values) {
        SimpleStatement statement = SimpleStatement.newInstance(cql, values);
        return Repetition.of(() -> isApplied(statement));
    }

    private boolean isApplied(SimpleStatement statement) {
        Row row = Objects.requireNonNull(session.execute(statement).one(), "the outcome of a conditional statement");
        return row.getBoolean("[applied]") || (row.getColumnDefinitions().contains(OWNER) && isMine(row));
    }

    /** An attempt whose outcome was unknown had been applied. */
    private boolean isMine(Row row) {
        return owner.equals(row.getUuid(OWNER));
    }
}
