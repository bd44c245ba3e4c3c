package dev.colonnade.runtime;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.context.DriverContext;
import dev.colonnade.ColonnadeException;
import dev.colonnade.SchemaAction;
import dev.colonnade.cql.schema.KeyspaceOptions;
import dev.colonnade.runtime.execute.AsyncExecutor;
import dev.colonnade.runtime.execute.BlockingExecutor;
import dev.colonnade.runtime.execute.PageTokens;
import dev.colonnade.runtime.prepare.Preparation;
import dev.colonnade.runtime.prepare.PreparedQuery;
import dev.colonnade.runtime.prepare.Query;
import dev.colonnade.runtime.prepare.Target;
import dev.colonnade.runtime.prepare.UnknownFields;
import dev.colonnade.runtime.read.Reading;
import dev.colonnade.runtime.read.RowReader;
import dev.colonnade.runtime.read.Rows;
import dev.colonnade.runtime.schema.MapperSchema;
import dev.colonnade.runtime.schema.SchemaAgreement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What the generated classes of one mapper share: the session, the keyspace and the prepared statements. Safe for use
 * by several threads.
 *
 * @since 0.1.0
 */
public final class MapperContext {
    private final CqlSession session;
    private final Target target;
    private final SchemaAction schemaAction;
    private final Optional<KeyspaceOptions> keyspaceOptions;
    private final Preparation preparation;
    private final PageTokens pageTokens;
    private final UnknownFields unknownFields;

    private MapperContext(
            CqlSession session,
            Target target,
            SchemaAction schemaAction,
            Optional<KeyspaceOptions> keyspaceOptions,
            PageTokens pageTokens,
            UnknownFields unknownFields) {
        this.session = session;
        this.unknownFields = unknownFields;
        this.pageTokens = pageTokens;
        this.target = target;
        this.schemaAction = schemaAction;
        this.keyspaceOptions = keyspaceOptions;
        this.preparation = new Preparation(session, target);
    }

    /**
     * Makes a context.
     *
     * @param session the session
     * @param target what its DAOs are made for, unless a method says else
     * @param schemaAction what to do about the schema
     * @param keyspaceOptions how the keyspace is to be; empty if it has to be there, however it is
     * @param pageTokens what makes and checks page tokens
     * @return the context
     * @throws ColonnadeException if the session's protocol is older than version 4 (Cassandra 2.2), which cannot leave
     *     a value unset
     */
    public static MapperContext of(
            CqlSession session,
            Target target,
            SchemaAction schemaAction,
            Optional<KeyspaceOptions> keyspaceOptions,
            PageTokens pageTokens) {
        ProtocolVersion version = session.getContext().getProtocolVersion();
        if (version.getCode() < ProtocolVersion.V4.getCode()) {
            throw new ColonnadeException("The session speaks protocol " + version
                    + ", which cannot leave a value unset: use version 4 or newer (Cassandra 2.2 or newer)");
        }
        return new MapperContext(session, target, schemaAction, keyspaceOptions, pageTokens, new UnknownFields());
    }

    /** {@return what its DAOs are made for, unless a method says else} */
    public Target target() {
        return target;
    }

    /**
     * The same for DAOs that are made for something else, without its prepared statements.
     *
     * @param other what they are made for
     * @return their context
     */
    MapperContext with(Target other) {
        return new MapperContext(session, other, SchemaAction.NONE, Optional.empty(), pageTokens, unknownFields);
    }

    /**
     * Acts on the schema as the mapper's user asked.
     *
     * @param statements those that create the types and tables, in the order of their dependence
     * @throws dev.colonnade.SchemaException if the schema is not as they say, and the action leaves it so
     * @throws ColonnadeException if there is something to create, and no keyspace to do it in
     */
    public void createSchema(List<String> statements) {
        unknownFields.compareWith(statements);
        if (schemaAction != SchemaAction.NONE && !isOfOtherKeyspaces()) {
            schema(statements).act(schemaAction);
        }
    }

    /** The methods of a mapper without a keyspace say each its own, where nothing is known of before. */
    private boolean isOfOtherKeyspaces() {
        return schemaAction == SchemaAction.VALIDATE && !hasKeyspace() && keyspaceOptions.isEmpty();
    }

    /**
     * The schema of a mapper in the keyspace of this context.
     *
     * @param statements those that create the types and tables, in the order of their dependence
     * @return the schema
     * @throws ColonnadeException if there is no keyspace
     */
    public MapperSchema schema(List<String> statements) {
        checkKeyspace();
        return new MapperSchema(session, Optional.ofNullable(target.keyspace()), keyspaceOptions, statements);
    }

    /**
     * Prepares statements, each distinct text once, concurrently.
     *
     * @param queries the statements
     * @throws dev.colonnade.PreparationException if the server refuses any
     * @throws ColonnadeException if there is no keyspace
     */
    public void prepare(List<Query> queries) {
        if (!queries.isEmpty()) {
            checkKeyspace();
            if (schemaAction == SchemaAction.NONE) {
                preparation.prepare(queries);
            } else {
                SchemaAgreement.prepare(session, () -> preparation.prepare(queries));
            }
            unknownFields.warn(queries, preparation::variables);
        }
    }

    /** The same without waiting; the stage has no value. */
    CompletableFuture<@Nullable Void> prepareLater(List<Query> queries) {
        checkKeyspace();
        return preparation
                .prepareLater(queries)
                .thenAccept(done -> unknownFields.warn(queries, preparation::variables));
    }

    private boolean hasKeyspace() {
        return target.keyspace() != null || session.getKeyspace().isPresent();
    }

    private void checkKeyspace() {
        if (!hasKeyspace()) {
            throw new ColonnadeException("The mapper has no keyspace: name one with Colonnade.builder(session)"
                    + ".keyspace(\"…\"), or open the session with one");
        }
    }

    /**
     * Gives a statement that has been prepared.
     *
     * @param query the statement
     * @return how to bind its values
     */
    public PreparedQuery prepared(Query query) {
        return preparation.prepared(query);
    }

    /**
     * Reads rows of statements that are not known.
     *
     * @param method the DAO method, for messages
     * @param factory makes the reader of a row
     * @param <T> what a row becomes
     * @return how to read them
     */
    public <T> Rows<T> rows(String method, RowReader.Factory<T> factory) {
        DriverContext driver = session.getContext();
        return Rows.ofAny(new Reading(method, driver.getProtocolVersion(), driver.getCodecRegistry()), factory);
    }

    /** {@return the session, for DAO methods that give it} */
    public CqlSession session() {
        return session;
    }

    /**
     * The executor for a method that waits for its result.
     *
     * @param query the statement of the method
     * @return the executor
     */
    public BlockingExecutor blocking(Query query) {
        return new BlockingExecutor(session, pageTokens, query.method());
    }

    /**
     * The executor for a method that returns a stage or a publisher.
     *
     * @param query the statement of the method
     * @return the executor
     */
    public AsyncExecutor async(Query query) {
        return new AsyncExecutor(session, pageTokens, query.method());
    }
}
