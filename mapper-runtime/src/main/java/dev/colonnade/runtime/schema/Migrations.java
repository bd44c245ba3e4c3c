package dev.colonnade.runtime.schema;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.servererrors.QueryValidationException;
import dev.colonnade.ColonnadeException;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.KeyspaceOptions;
import dev.colonnade.cql.statement.CreateKeyspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Executes the files {@code V0001__what_it_does.cql} of a folder in a keyspace, in the order of their numbers, each
 * once. Names in them that say no keyspace are of this one.
 *
 * <p>The table {@code colonnade_migration} in the keyspace says which statements it has had, so that a run that was
 * ended half-way is completed by the next. The one statement of which nobody knows then whether it had an effect is
 * executed again; if the server refuses that because what it makes is there, it is done. Statements that change rows
 * should therefore be such that twice is as good as once, which {@code SET n = n + 1} is not.
 *
 * <p>One process does it at a time, under the lock of {@link dev.colonnade.SchemaAction#UPDATE}; others wait and find
 * nothing left to do. Not for use by several threads.
 *
 * @since 0.1.0
 */
public final class Migrations {
    private final CqlSession session;
    private final Identifier keyspace;
    private final KeyspaceCreation keyspaceCreation;
    private final List<Migration> migrations;

    /**
     * Reads the migrations. Nothing is executed.
     *
     * @param session the session; it stays the caller's to close
     * @param keyspace the keyspace; it has to exist when they are executed
     * @param folder the folder of the files; those that do not end with {@code .cql} are passed over
     * @throws ColonnadeException if a file has no number, two have one, or a file is not made of statements
     * @throws java.io.UncheckedIOException if the files cannot be read
     */
    public Migrations(CqlSession session, Identifier keyspace, Path folder) {
        this(session, keyspace, Optional.empty(), folder);
    }

    /**
     * Reads the migrations of a keyspace that need not exist. Nothing is executed.
     *
     * @param session the session; it stays the caller's to close
     * @param keyspace the keyspace
     * @param keyspaceOptions how to create it before the first migration; one that exists is left as it is, and empty
     *     if it has to exist
     * @param folder the folder of the files; those that do not end with {@code .cql} are passed over
     * @throws ColonnadeException if a file has no number, two have one, or a file is not made of statements
     * @throws java.io.UncheckedIOException if the files cannot be read
     */
    public Migrations(CqlSession session, Identifier keyspace, Optional<KeyspaceOptions> keyspaceOptions, Path folder) {
        this.session = session;
        this.keyspace = keyspace;
        this.keyspaceCreation = new KeyspaceCreation(session, keyspace, keyspaceOptions);
        this.migrations = MigrationFolder.read(folder);
    }

    /**
     * What {@link #run()} would do. It changes nothing, and takes no lock.
     *
     * @return the statements that the keyspace has not had, each with its file and line, behind that which creates the
     *     keyspace if it has to
     * @throws ColonnadeException if there is no such keyspace, if files that were applied are changed or missing, or
     *     one is to come before them
     */
    public List<String> pending() {
        Optional<CreateKeyspace> creation = keyspaceCreation.pending();
        return creation.isPresent() ? fromTheBeginning(creation.get()) : pending(history());
    }

    private List<String> fromTheBeginning(CreateKeyspace creation) {
        return Stream.concat(
                        Stream.of(creation.cql()),
                        migrations.stream()
                                .flatMap(migration -> migration.statements().stream())
                                .map(MigrationStatement::place))
                .toList();
    }

    private List<String> pending(MigrationHistory history) {
        return migrations.stream()
                .filter(migration -> !history.isComplete(migration))
                .flatMap(migration -> migration.statements().stream())
                .filter(statement -> !history.isFinished(statement))
                .map(MigrationStatement::place)
                .toList();
    }

    /**
     * Executes what the keyspace has not had.
     *
     * @return the statements that were executed, each with its file and line, behind that which created the keyspace if
     *     it did
     * @throws ColonnadeException if there is no such keyspace, if files that were applied are changed or missing, or
     *     one is to come before them; if a statement fails, with its file and line: those before it stay, and the next
     *     run begins with it; or if another process holds the lock for too long
     */
    public List<String> run() {
        List<String> executed = new ArrayList<>();
        keyspaceCreation.run().ifPresent(creation -> executed.add(creation.cql()));
        if (migrations.stream().allMatch(history()::isComplete)) {
            return executed;
        }
        try (SchemaLock lock = SchemaLock.acquire(session, keyspace)) {
            MigrationHistory history = history();
            history.createTable();
            for (Migration migration : migrations) {
                if (!history.isComplete(migration)) {
                    run(migration, history, lock, executed);
                }
            }
        }
        return executed;
    }

    private MigrationHistory history() {
        MigrationHistory history = MigrationHistory.read(session, keyspace);
        history.check(migrations);
        return history;
    }

    private void run(Migration migration, MigrationHistory history, SchemaLock lock, List<String> executed) {
        for (MigrationStatement statement : migration.statements()) {
            if (!history.isFinished(statement)) {
                lock.renew();
                history.begin(statement);
                execute(statement, history);
                history.finish(statement);
                executed.add(statement.place());
            }
        }
        history.complete(migration);
    }

    private void execute(MigrationStatement statement, MigrationHistory history) {
        try {
            new SchemaExecution(session, Optional.of(keyspace)).execute(statement.text());
        } catch (QueryValidationException e) {
            if (history.isInDoubt(statement)
                    && new StatementEffect(LiveSchema.read(session, keyspace)).isThere(statement.statement())) {
                return;
            }
            history.forget(statement);
            throw failure(statement, e);
        } catch (RuntimeException e) {
            throw failure(statement, e);
        }
    }

    private static ColonnadeException failure(MigrationStatement statement, RuntimeException cause) {
        return new ColonnadeException(
                statement.place() + "\nfailed: " + cause.getMessage()
                        + "\nWhat stands before it is done. Mend it and run the migrations again: they go on with it",
                cause);
    }
}
