package dev.colonnade.runtime;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.ProtocolVersion;
import dev.colonnade.ColonnadeException;
import dev.colonnade.SchemaAction;
import dev.colonnade.cql.Identifier;
import dev.colonnade.runtime.execute.AsyncExecutor;
import dev.colonnade.runtime.execute.BlockingExecutor;
import dev.colonnade.runtime.execute.PageTokens;
import dev.colonnade.runtime.prepare.Preparation;
import dev.colonnade.runtime.prepare.PreparedQuery;
import dev.colonnade.runtime.prepare.Query;
import dev.colonnade.runtime.schema.MapperSchema;
import java.util.List;
import java.util.Optional;

/**
 * What the generated classes of one mapper share: the session, the keyspace and the prepared statements. Safe for use
 * by several threads.
 *
 * @since 0.1.0
 */
public final class MapperContext {
    private final CqlSession session;
    private final Optional<Identifier> keyspace;
    private final SchemaAction schemaAction;
    private final Preparation preparation;
    private final PageTokens pageTokens;

    private MapperContext(
            CqlSession session, Optional<Identifier> keyspace, SchemaAction schemaAction, PageTokens pageTokens) {
        this.session = session;
        this.pageTokens = pageTokens;
        this.keyspace = keyspace;
        this.schemaAction = schemaAction;
        this.preparation = new Preparation(session, keyspace);
    }

    /**
     * Makes a context.
     *
     * @param session the session
     * @param keyspace the keyspace of the tables, or empty for the session's
     * @param schemaAction what to do about the schema
     * @param pageTokens what makes and checks page tokens
     * @return the context
     * @throws ColonnadeException if there is no keyspace, or the session's protocol is older than version 4 (Cassandra
     *     2.2), which cannot leave a value unset
     */
    public static MapperContext of(
            CqlSession session, Optional<Identifier> keyspace, SchemaAction schemaAction, PageTokens pageTokens) {
        if (keyspace.isEmpty() && session.getKeyspace().isEmpty()) {
            throw new ColonnadeException("The mapper has no keyspace: name one with Colonnade.builder(session)"
                    + ".keyspace(\"…\"), or open the session with one");
        }
        ProtocolVersion version = session.getContext().getProtocolVersion();
        if (version.getCode() < ProtocolVersion.V4.getCode()) {
            throw new ColonnadeException("The session speaks protocol " + version
                    + ", which cannot leave a value unset: use version 4 or newer (Cassandra 2.2 or newer)");
        }
        return new MapperContext(session, keyspace, schemaAction, pageTokens);
    }

    /**
     * Acts on the schema as the mapper's user asked.
     *
     * @param statements those that create the types and tables, in the order of their dependence
     * @throws dev.colonnade.SchemaException if the schema is not as they say, and the action leaves it so
     */
    public void createSchema(List<String> statements) {
        schema(statements).act(schemaAction);
    }

    /**
     * The schema of a mapper in the keyspace of this context.
     *
     * @param statements those that create the types and tables, in the order of their dependence
     * @return the schema
     */
    public MapperSchema schema(List<String> statements) {
        return new MapperSchema(session, keyspace, statements);
    }

    /**
     * Prepares statements, each distinct text once, concurrently.
     *
     * @param queries the statements
     * @throws dev.colonnade.PreparationException if the server refuses any
     */
    public void prepare(List<Query> queries) {
        preparation.prepare(queries);
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

    /** {@return the session, for DAO methods that give it} */
    public CqlSession session() {
        return session;
    }

    /** {@return the executor for methods that wait for their result} */
    public BlockingExecutor blocking() {
        return new BlockingExecutor(session, pageTokens);
    }

    /** {@return the executor for methods that return a stage} */
    public AsyncExecutor async() {
        return new AsyncExecutor(session, pageTokens);
    }
}
