package dev.colonnade.runtime.prepare;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.ColumnDefinitions;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import com.datastax.oss.driver.api.core.cql.SimpleStatementBuilder;
import dev.colonnade.PreparationException;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.parse.Qualification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Prepares statements: each distinct one once, several at a time, and none that failed is kept. Safe for use by several
 * threads.
 *
 * @since 0.1.0
 */
public final class Preparation {
    /** Enough to hide the network, few enough not to be a burst: a session's default limit is 1024 requests a node. */
    private static final int AT_A_TIME = 32;

    private final CqlSession session;
    private final Target target;
    private final Map<Text, PreparedStatement> prepared = new ConcurrentHashMap<>();

    /** What makes two statements one: all are for the same target. */
    private record Text(String cql, boolean idempotent) {
        static Text of(Query query) {
            return new Text(query.cql(), query.idempotent());
        }
    }

    /**
     * Makes it.
     *
     * @param session the session
     * @param target what the statements are for
     */
    public Preparation(CqlSession session, Target target) {
        this.session = session;
        this.target = target;
    }

    /**
     * Prepares those that are not prepared yet, and waits for all.
     *
     * @param queries the statements
     * @throws PreparationException if the server refuses any, or one is for an execution profile that there is not; it
     *     names them all
     */
    public void prepare(List<Query> queries) {
        List<Failure> failures = failures(queries).join();
        if (!failures.isEmpty()) {
            throw Failure.toException(failures);
        }
    }

    /**
     * Prepares those that are not prepared yet.
     *
     * @param queries the statements
     * @return a stage that completes, with null, once all are prepared, and fails as {@link #prepare} does
     */
    public CompletableFuture<@Nullable Void> prepareLater(List<Query> queries) {
        return failures(queries).thenAccept(failures -> {
            if (!failures.isEmpty()) {
                throw Failure.toException(failures);
            }
        });
    }

    private CompletableFuture<List<Failure>> failures(List<Query> queries) {
        Map<Text, Query> missing = new LinkedHashMap<>();
        List<Failure> failures = new ArrayList<>();
        for (Query query : queries) {
            checkProfile(query).ifPresent(failures::add);
            Text text = Text.of(query);
            if (!prepared.containsKey(text)) {
                missing.putIfAbsent(text, query);
            }
        }
        return prepareAll(List.copyOf(missing.values())).thenApply(refused -> {
            failures.addAll(refused);
            return failures;
        });
    }

    /**
     * Gives a statement that {@link #prepare} has prepared.
     *
     * @param query the statement
     * @return how to bind its values
     */
    public PreparedQuery prepared(Query query) {
        return new PreparedQuery(query, statementOf(query), target);
    }

    /**
     * Gives the bind markers of a statement that {@link #prepare} has prepared.
     *
     * @param query the statement
     * @return the markers, with their types
     */
    public ColumnDefinitions variables(Query query) {
        return statementOf(query).getVariableDefinitions();
    }

    private PreparedStatement statementOf(Query query) {
        return Objects.requireNonNull(prepared.get(Text.of(query)), query.method());
    }

    /** The driver looks for it at each execution only. */
    private Optional<Failure> checkProfile(Query query) {
        String name = query.attributes().profileNameIn(target);
        if (name != null) {
            try {
                session.getContext().getConfig().getProfile(name);
            } catch (IllegalArgumentException e) {
                return Optional.of(new Failure(query, query.cql(), e));
            }
        }
        return Optional.empty();
    }

    /** Prepares along several lanes at once, each of which takes one statement after another. */
    private CompletableFuture<List<Failure>> prepareAll(List<Query> queries) {
        List<CompletableFuture<List<Failure>>> lanes = new ArrayList<>();
        int next = 0;
        for (Query query : queries) {
            int lane = next++ % AT_A_TIME;
            if (lane == lanes.size()) {
                lanes.add(CompletableFuture.completedFuture(new ArrayList<>()));
            }
            lanes.set(lane, lanes.get(lane).thenCompose(failures -> prepare(query, failures)));
        }
        return CompletableFuture.allOf(lanes.toArray(CompletableFuture<?>[]::new))
                .thenApply(done ->
                        lanes.stream().flatMap(lane -> lane.join().stream()).toList());
    }

    private CompletableFuture<List<Failure>> prepare(Query query, List<Failure> failures) {
        SimpleStatement statement = statement(query);
        return session.prepareAsync(statement)
                .handle((result, error) -> {
                    if (error == null) {
                        prepared.put(Text.of(query), result);
                    } else {
                        failures.add(new Failure(query, statement.getQuery(), error));
                    }
                    return failures;
                })
                .toCompletableFuture();
    }

    private SimpleStatement statement(Query query) {
        return new SimpleStatementBuilder(cql(query))
                .setIdempotence(query.idempotent())
                .build();
    }

    private String cql(Query query) {
        Identifier table = target.table();
        Identifier keyspace = target.keyspace();
        String cql = table == null ? query.cql() : Qualification.ofTable(query.cql(), table);
        return keyspace == null ? cql : Qualification.inKeyspace(cql, keyspace);
    }
}
