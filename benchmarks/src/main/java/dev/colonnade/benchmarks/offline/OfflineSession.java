package dev.colonnade.benchmarks.offline;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.PrepareRequest;
import com.datastax.oss.driver.internal.core.context.InternalDriverContext;
import com.datastax.oss.driver.internal.core.cql.Conversions;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A session that prepares the statements of one table, and does nothing else: it is no part of what is measured.
 *
 * @since 0.1.0
 */
public final class OfflineSession implements InvocationHandler {
    private final InternalDriverContext context = new OfflineContext();
    private final Table table;

    private OfflineSession(Table table) {
        this.table = table;
    }

    /**
     * Opens a session.
     *
     * @param table the table that it knows
     * @return the session
     */
    public static CqlSession on(Table table) {
        return (CqlSession) Proxy.newProxyInstance(
                CqlSession.class.getClassLoader(), new Class<?>[] {CqlSession.class}, new OfflineSession(table));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        }
        return switch (method.getName()) {
            case "getName" -> "offline";
            case "getContext" -> context;
            case "getKeyspace" -> Optional.of(CqlIdentifier.fromInternal(Table.KEYSPACE));
            case "execute" -> prepare((PrepareRequest) arguments[0], arguments[1]);
            default -> throw new UnsupportedOperationException(method.toString());
        };
    }

    private Object prepare(PrepareRequest request, Object resultType) {
        var prepared = Conversions.toPreparedStatement(table.answer(request.getQuery()), request, context);
        return PrepareRequest.SYNC.equals(resultType) ? prepared : CompletableFuture.completedFuture(prepared);
    }
}
