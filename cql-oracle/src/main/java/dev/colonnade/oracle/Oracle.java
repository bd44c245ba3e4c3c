package dev.colonnade.oracle;

import dev.colonnade.oracle.wire.Fields;
import dev.colonnade.oracle.wire.Verb;
import dev.colonnade.testing.CassandraStartException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Knows what a release of Cassandra says of a statement. It asks the server's own code, in a JVM without a network and
 * without data. Lists of statements are answered at some thousand a second; threads may share an oracle, but wait for
 * each other.
 */
public final class Oracle implements AutoCloseable {

    private static final Map<CassandraRelease, Oracle> SHARED = new EnumMap<>(CassandraRelease.class);

    private final ServerProcess server;

    private Oracle(ServerProcess server) {
        this.server = server;
    }

    /**
     * Starts an oracle with an empty schema.
     *
     * @param release the release of Cassandra
     * @return the oracle, to be closed
     * @throws CassandraStartException if the server cannot be had or does not start
     */
    public static Oracle start(CassandraRelease release) {
        return new Oracle(ServerProcess.start(release));
    }

    /**
     * Returns the oracle that all who live in this JVM share, starting it if it is asked for the first time. It ends
     * with this JVM; who defines a schema takes a keyspace of its own name.
     *
     * @param release the release of Cassandra
     * @return the oracle, not to be closed
     * @throws CassandraStartException if the server cannot be had or does not start
     */
    public static Oracle shared(CassandraRelease release) {
        synchronized (SHARED) {
            return SHARED.computeIfAbsent(release, Oracle::start);
        }
    }

    /**
     * Applies statements that define a schema, in their order.
     *
     * @param keyspace the keyspace of names without one; it need not exist before one of the statements creates it
     * @param ddl the statements
     * @return for each why it was refused, or empty if it was applied
     */
    public List<Optional<Refusal>> schema(String keyspace, List<String> ddl) {
        return each(ddl, cql -> List.of(Verb.DEFINE.name(), keyspace, cql), Replies::refusal);
    }

    /**
     * Applies a statement that defines a schema, and takes it back.
     *
     * @param keyspace the keyspace of names without one
     * @param ddl the statement
     * @return why it was refused, or empty if it was applied
     */
    public Optional<Refusal> attempt(String keyspace, String ddl) {
        return each(List.of(ddl), cql -> List.of(Verb.TRY.name(), keyspace, cql), Replies::refusal)
                .get(0);
    }

    /**
     * Drops a keyspace with all that is in it, if it exists.
     *
     * @param keyspace its name, as it is
     */
    public void drop(String keyspace) {
        each(List.of(keyspace), name -> List.of(Verb.DROP.name(), name), Replies::refusal)
                .get(0)
                .ifPresent(refusal -> {
                    throw new IllegalStateException(refusal.message());
                });
    }

    /**
     * Parses a statement and does nothing else with it.
     *
     * @param cql the statement
     * @return why it does not parse, or empty if it does
     */
    public Optional<Refusal> parses(String cql) {
        return parses(List.of(cql)).get(0);
    }

    /**
     * Parses statements.
     *
     * @param cql the statements
     * @return for each why it does not parse, or empty if it does
     */
    public List<Optional<Refusal>> parses(List<String> cql) {
        return each(cql, text -> List.of(Verb.PARSE.name(), text), Replies::refusal);
    }

    /**
     * Prepares a statement, as the server does when a driver asks it to.
     *
     * @param keyspace the keyspace of names without one
     * @param cql the statement
     * @return the answer
     */
    public Answer prepare(String keyspace, String cql) {
        return prepare(keyspace, List.of(cql)).get(0);
    }

    /**
     * Prepares statements.
     *
     * @param keyspace the keyspace of names without one
     * @param cql the statements
     * @return an answer for each
     */
    public List<Answer> prepare(String keyspace, List<String> cql) {
        return each(cql, text -> List.of(Verb.PREPARE.name(), keyspace, text), Replies::answer);
    }

    /**
     * Executes a statement without markers as a driver does, with paging, for the rules that preparing does not check.
     *
     * @param keyspace the keyspace of names without one
     * @param cql the statement
     * @return why it is refused, be it already when it is prepared, or empty if it is executed
     */
    public Optional<Refusal> execute(String keyspace, String cql) {
        return execute(keyspace, List.of(cql)).get(0);
    }

    /**
     * Executes statements without markers.
     *
     * @param keyspace the keyspace of names without one
     * @param cql the statements
     * @return for each why it is refused, or empty if it is executed
     */
    public List<Optional<Refusal>> execute(String keyspace, List<String> cql) {
        return each(cql, text -> List.of(Verb.EXECUTE.name(), keyspace, text), Replies::refusal);
    }

    /**
     * Lists the native functions, operators and casts, a signature per line, sorted.
     *
     * @return the lines
     */
    public List<String> functions() {
        return Replies.lines(server.ask(List.of(Verb.FUNCTIONS.name())).get(0));
    }

    private <T> List<T> each(List<String> texts, Function<String, List<String>> question, Function<String, T> read) {
        List<String> lines = new ArrayList<>(texts.size());
        for (String text : texts) {
            lines.add(Fields.join(question.apply(text)));
        }
        List<T> answers = new ArrayList<>(texts.size());
        for (String reply : server.ask(lines)) {
            answers.add(read.apply(reply));
        }
        return answers;
    }

    /** Where the server keeps its files. */
    Path directory() {
        return server.directory();
    }

    @Override
    public void close() {
        server.close();
    }
}
