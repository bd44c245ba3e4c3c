package dev.colonnade.oracle.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.cassandra.cql3.functions.Function;
import org.apache.cassandra.db.SystemKeyspace;
import org.apache.cassandra.schema.KeyspaceMetadata;

/** Where the server keeps its native functions, by reflection: 4.1 keeps them elsewhere than 5.0. */
final class Registry {

    private static final String NATIVE = "org.apache.cassandra.cql3.functions.NativeFunctions";

    private Registry() {}

    static List<Function> functions() {
        try {
            return all(functionsOfTheServer());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("an unknown registry of functions", e);
        }
    }

    /** The generic functions, which 4.1 does not have. */
    static List<Object> factories() {
        try {
            Object registry = Class.forName(NATIVE).getField("instance").get(null);
            return new ArrayList<>((Collection<?>)
                    Class.forName(NATIVE).getMethod("getFactories").invoke(registry));
        } catch (ClassNotFoundException olderThan5) {
            return List.of();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("an unknown registry of functions", e);
        }
    }

    private static Iterable<?> functionsOfTheServer() throws ReflectiveOperationException {
        try {
            Object registry = Class.forName(NATIVE).getField("instance").get(null);
            return (Iterable<?>) Class.forName(NATIVE).getMethod("getFunctions").invoke(registry);
        } catch (ClassNotFoundException olderThan5) {
            return (Iterable<?>) KeyspaceMetadata.class.getField("functions").get(SystemKeyspace.metadata());
        }
    }

    private static List<Function> all(Iterable<?> functions) {
        List<Function> all = new ArrayList<>();
        functions.forEach(function -> all.add((Function) function));
        return all;
    }
}
