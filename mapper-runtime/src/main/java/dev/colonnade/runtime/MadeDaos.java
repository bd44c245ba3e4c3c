package dev.colonnade.runtime;

import dev.colonnade.runtime.prepare.Query;
import dev.colonnade.runtime.prepare.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The DAOs of one interface that a mapper made while the application runs, each for its target. The {@value #KEPT} that
 * were asked for last are kept, and no failed attempt is. Safe for use by several threads: nothing is prepared under
 * the lock, so that nobody waits for the DAO of another; two that ask for the same one at once may both prepare it, and
 * get the same.
 *
 * @param <D> the DAO
 * @since 0.1.0
 */
public final class MadeDaos<D> {
    private static final int KEPT = 256;
    private static final float LOAD_FACTOR = 0.75f;

    private final MapperContext context;
    private final List<Query> queries;
    private final Function<MapperContext, D> constructor;
    private final Map<Target, D> made = new LinkedHashMap<>(16, LOAD_FACTOR, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Target, D> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * Makes it.
     *
     * @param context what the DAOs share with the mapper
     * @param queries the statements of a DAO
     * @param constructor makes a DAO, and waits for those of its statements that are not prepared yet
     */
    public MadeDaos(MapperContext context, List<Query> queries, Function<MapperContext, D> constructor) {
        this.context = context;
        this.queries = queries;
        this.constructor = constructor;
    }

    /**
     * Gives a DAO, and waits while it is made.
     *
     * @param target what it is for
     * @return the DAO
     * @throws dev.colonnade.PreparationException if the server refuses a statement
     * @throws dev.colonnade.MappingException if the table is not as its class says
     */
    public D get(Target target) {
        D known = known(target);
        return known != null ? known : keep(target, constructor.apply(context.with(target)));
    }

    /**
     * Gives a DAO without waiting.
     *
     * @param target what it is for
     * @return a stage with the DAO, which fails as {@link #get} does
     */
    public CompletableFuture<D> getLater(Target target) {
        D known = known(target);
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        MapperContext of = context.with(target);
        return of.prepareLater(queries).thenApply(prepared -> keep(target, constructor.apply(of)));
    }

    private @Nullable D known(Target target) {
        synchronized (made) {
            return made.get(target);
        }
    }

    private D keep(Target target, D dao) {
        synchronized (made) {
            D other = made.putIfAbsent(target, dao);
            return other != null ? other : dao;
        }
    }
}
