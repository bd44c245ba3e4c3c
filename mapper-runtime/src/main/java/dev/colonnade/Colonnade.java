package dev.colonnade;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.config.DriverExecutionProfile;
import dev.colonnade.cql.ddl.KeyspaceOptionsReader;
import dev.colonnade.cql.schema.KeyspaceOptions;
import dev.colonnade.cql.schema.plan.SchemaPlan;
import dev.colonnade.runtime.MapperContext;
import dev.colonnade.runtime.MapperFactory;
import dev.colonnade.runtime.execute.PageTokens;
import dev.colonnade.runtime.prepare.Target;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes mappers: the way into the library.
 *
 * <pre>{@code
 * MediaMapper media = Colonnade.builder(session)
 *     .keyspace("media")
 *     .schemaAction(SchemaAction.CREATE)
 *     .build(MediaMapper.class);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Colonnade {
    private Colonnade() {}

    /**
     * Begins to make a mapper.
     *
     * @param session the session that its DAOs use; it stays the caller's to close
     * @return a builder, for use by one thread
     */
    public static Builder builder(CqlSession session) {
        return new Builder(session);
    }

    /**
     * How a mapper is to be made.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private static final int SHORTEST_KEY = 16;

        private final CqlSession session;
        private Target target = Target.DEFAULT;
        private SchemaAction schemaAction = SchemaAction.VALIDATE;
        private Optional<KeyspaceOptions> keyspaceOptions = Optional.empty();
        private byte @Nullable [] pageTokenKey;

        private Builder(CqlSession session) {
            this.session = session;
        }

        /**
         * Says in which keyspace the tables are. Without it they are in the session's.
         *
         * @param keyspace the name as in CQL: in double quotes if its case matters
         * @return this builder
         * @throws IllegalArgumentException if it is no name in CQL
         */
        public Builder keyspace(String keyspace) {
            this.target = target.keyspace(keyspace);
            return this;
        }

        /**
         * Says how the keyspace is to be. {@link SchemaAction#CREATE} then creates it if it does not exist, and
         * {@link SchemaAction#UPDATE} besides sets {@code durable_writes} where that is another. A replication that
         * differs is reported and left, as the rows have to be repaired when it changes. {@link SchemaAction#VALIDATE}
         * and {@link #plan} compare. Without it the keyspace has to exist, and may be as it is.
         *
         * <p>It goes with {@link #keyspace}: a session's own keyspace exists before the session does.
         *
         * @param options the options as they stand in CQL behind WITH, the replication among them: {@code replication =
         *     {'class': 'NetworkTopologyStrategy', 'dc1': 3} AND durable_writes = true}; of {@code durable_writes}, and
         *     of a factor of the replication, nothing is expected if it is not said
         * @return this builder
         * @throws IllegalArgumentException if a server would refuse them; which data centres there are it knows alone
         */
        public Builder keyspaceOptions(String options) {
            this.keyspaceOptions = Optional.of(KeyspaceOptionsReader.read(options));
            return this;
        }

        /**
         * Says in which execution profile the statements of the DAOs are executed, where neither
         * {@link dev.colonnade.annotations.StatementAttributes} nor a {@link dev.colonnade.annotations.DaoProfile} says
         * another. Without it they are executed in the driver's default one.
         *
         * @param name its name in the driver's configuration; {@link #build} fails if there is none
         * @return this builder
         */
        public Builder profile(String name) {
            this.target = target.profile(name);
            return this;
        }

        /**
         * Says in which execution profile the statements of the DAOs are executed, where nothing nearer says another.
         *
         * @param profile the profile
         * @return this builder
         */
        public Builder profile(DriverExecutionProfile profile) {
            this.target = target.profile(profile);
            return this;
        }

        /**
         * Says what is done about the schema before anything is prepared.
         *
         * @param schemaAction the action; {@link SchemaAction#VALIDATE} unless said otherwise
         * @return this builder
         */
        public Builder schemaAction(SchemaAction schemaAction) {
            this.schemaAction = schemaAction;
            return this;
        }

        /**
         * Says with which key page tokens are sealed (HMAC-SHA256), so that nobody without it can make one. Without a
         * key a token is bound to its statement and values all the same, but everybody who knows them can make one.
         *
         * @param key the key, of at least 16 bytes; the same in all processes that are handed tokens of one another
         * @return this builder
         * @throws IllegalArgumentException if it is shorter
         */
        public Builder pageTokenKey(byte[] key) {
            if (key.length < SHORTEST_KEY) {
                throw new IllegalArgumentException(
                        "The key of page tokens has " + key.length + " bytes, but needs " + SHORTEST_KEY + " or more");
            }
            this.pageTokenKey = key.clone();
            return this;
        }

        /**
         * Makes a mapper: acts on the schema, then prepares all statements of the DAOs that its methods without
         * parameters give. Nothing of a failed attempt is kept, so that another can succeed.
         *
         * @param mapper an interface with {@link dev.colonnade.annotations.Mapper}
         * @param <M> the mapper
         * @return the mapper, which is safe for use by several threads
         * @throws PreparationException if the server refuses a statement
         * @throws MappingException if a table or type is not as its class says
         * @throws SchemaException if the schema is not as the mapper says, and the action leaves it so
         * @throws ColonnadeException if the compiler wrote no implementation of the mapper, or there is no keyspace
         */
        public <M> M build(Class<M> mapper) {
            return MapperFactory.create(mapper, context());
        }

        /**
         * Compares the schema of a mapper with the one that is there, and changes nothing, whatever the action is.
         *
         * @param mapper an interface with {@link dev.colonnade.annotations.Mapper}
         * @return what is to be done
         * @throws ColonnadeException if the compiler wrote no implementation of the mapper, or there is no keyspace
         */
        public SchemaPlan plan(Class<?> mapper) {
            return context().schema(MapperFactory.schema(mapper)).plan();
        }

        /**
         * What a generated mapper or DAO needs, for those who call its constructor themselves.
         *
         * @return the context
         * @throws ColonnadeException if the session's protocol is older than version 4 (Cassandra 2.2)
         */
        public MapperContext context() {
            return MapperContext.of(
                    session, target, schemaAction, keyspaceOptions, PageTokens.of(Optional.ofNullable(pageTokenKey)));
        }
    }
}
