package dev.colonnade.cql.function;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.function.CqlFunction.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The functions of one version of the server, by their names without the keyspace. They are read when the first
 * statement calls a function.
 *
 * @since 0.1.0
 */
public final class NativeFunctions {
    private static final Set<String> OTHERS = Set.of("token", "tojson", "fromjson");

    private final FunctionList functions;
    private final Map<String, GenericFunction> generic;

    NativeFunctions(FunctionList functions, Map<String, GenericFunction> generic) {
        this.functions = functions;
        this.generic = Map.copyOf(generic);
    }

    /**
     * The functions of a version.
     *
     * @param version the version
     * @return its functions
     */
    public static NativeFunctions of(CassandraVersion version) {
        return switch (version) {
            case V4_1 -> V41.FUNCTIONS;
            case V5_0 -> V50.FUNCTIONS;
        };
    }

    /**
     * The functions of a name.
     *
     * @param name the name without the keyspace, as the server keeps it
     * @return all signatures; none if there is no such function
     */
    public List<CqlFunction> named(String name) {
        return functions.named(name);
    }

    /**
     * The functions of a name whose types depend on what they are called with.
     *
     * @param name the name without the keyspace, as the server keeps it
     * @return none or one
     */
    public List<GenericFunction> genericNamed(String name) {
        GenericFunction function = generic.get(name);
        return function == null ? List.of() : List.of(function);
    }

    /** {@return the names that a call can say, without the keyspace, as the server keeps them} */
    public Set<String> names() {
        Set<String> names = new HashSet<>(OTHERS);
        names.addAll(generic.keySet());
        for (String name : functions.names()) {
            Kind kind = functions.named(name).get(0).kind();
            if (kind == Kind.SCALAR || kind == Kind.AGGREGATE) {
                names.add(name);
            }
        }
        return names;
    }

    /**
     * Whether there is a function of a name.
     *
     * @param name the name without the keyspace, as the server keeps it
     * @return whether this version has it, {@code token} and the functions of JSON among them
     */
    public boolean isKnown(String name) {
        return functions.names().contains(name) || generic.containsKey(name) || OTHERS.contains(name);
    }

    private static final class V41 {
        static final NativeFunctions FUNCTIONS = new NativeFunctions(FunctionList.of(CassandraVersion.V4_1), Map.of());
    }

    private static final class V50 {
        static final NativeFunctions FUNCTIONS =
                new NativeFunctions(FunctionList.of(CassandraVersion.V5_0), GenericFunctions.all());
    }
}
