package dev.colonnade.cql.check.term;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.function.CqlFunction;
import dev.colonnade.cql.function.CqlFunction.Kind;
import dev.colonnade.cql.function.CqlFunction.Monotonic;
import dev.colonnade.cql.function.FunctionName;
import dev.colonnade.cql.function.GenericFunction;
import dev.colonnade.cql.function.NativeFunctions;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.schema.UserFunction;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The functions that a name can mean. */
final class Candidates {
    /** In Cassandra 4.1 the only function that gives what is wanted. */
    static final String FROM_JSON = "fromjson";

    private static final String TO_JSON = "tojson";
    static final String TOKEN = "token";

    private final TermChecks terms;
    private final GenericCalls generic;

    Candidates(TermChecks terms) {
        this.terms = terms;
        generic = new GenericCalls(terms.types());
    }

    /**
     * What was found.
     *
     * @param functions the functions, at least one
     * @param end why there are none
     */
    record Found(List<CqlFunction> functions, Optional<Resolution> end) {
        static Found none(Resolution why) {
            return new Found(List.of(), Optional.of(why));
        }
    }

    Found of(FunctionName name, List<Argument> arguments, Optional<Slot> receiver, boolean inSystem) {
        List<CqlFunction> found = new ArrayList<>(inSystem ? List.of() : declared(name));
        if (name.mayBeNative()) {
            found.addAll(NativeFunctions.of(terms.version()).named(name.name()));
            Optional<Resolution> made = made(name, arguments, receiver);
            if (made.isPresent() && made.get().function().isEmpty()) {
                return Found.none(made.get());
            }
            made.flatMap(Resolution::function).ifPresent(found::add);
        }
        return found.isEmpty() ? Found.none(unknown(name)) : new Found(found, Optional.empty());
    }

    private List<CqlFunction> declared(FunctionName name) {
        Keyspace keyspace = terms.scope().keyspace();
        if (name.keyspace().isPresent() && !name.keyspace().equals(keyspace.name())) {
            return List.of();
        }
        if (keyspace.functions().isEmpty()) {
            return List.of();
        }
        List<CqlFunction> functions = new ArrayList<>();
        for (UserFunction function : keyspace.functions()) {
            if (function.name().name().equals(name.name())) {
                functions.add(userFunction(function, keyspace));
            }
        }
        return functions;
    }

    private static CqlFunction userFunction(UserFunction function, Keyspace keyspace) {
        return new CqlFunction(
                new FunctionName(keyspace.name(), function.name().name()),
                function.aggregate() ? Kind.AGGREGATE : Kind.SCALAR,
                function.arguments().stream().map(Types::normal).toList(),
                Types.normal(function.result()),
                false,
                Monotonic.NO);
    }

    /** The functions whose types the server finds for each call. */
    private Optional<Resolution> made(FunctionName name, List<Argument> arguments, Optional<Slot> receiver) {
        if (name.name().equals(TOKEN)) {
            return Optional.of(token());
        }
        if (!terms.version().isAtLeast(CassandraVersion.V5_0)) {
            return before5(name, receiver);
        }
        for (GenericFunction function : NativeFunctions.of(terms.version()).genericNamed(name.name())) {
            return Optional.of(generic.resolve(function, arguments, receiver));
        }
        return Optional.empty();
    }

    private static Optional<Resolution> before5(FunctionName name, Optional<Slot> receiver) {
        if (name.name().equals(TO_JSON)) {
            return Optional.of(Refusals.toJsonOutsideSelect());
        }
        if (!name.name().equals(FROM_JSON)) {
            return Optional.empty();
        }
        return Optional.of(receiver.<Resolution>map(
                        slot -> new Resolution.Found(nativeScalar(FROM_JSON, List.of(NativeType.TEXT), slot.type())))
                .orElseGet(() -> Refusals.fromJsonInSelect(FROM_JSON)));
    }

    /** The token of a key of the statement's table. */
    private Resolution token() {
        Table table = terms.scope().table();
        List<CqlType> keys = new ArrayList<>();
        for (Identifier key : table.partitionKey()) {
            table.column(key).ifPresent(column -> keys.add(Types.normal(column.type())));
        }
        return new Resolution.Found(nativeScalar(TOKEN, keys, NativeType.BIGINT));
    }

    private static CqlFunction nativeScalar(String name, List<CqlType> arguments, CqlType result) {
        return new CqlFunction(FunctionName.ofServer(name), Kind.SCALAR, arguments, result, true, Monotonic.NO);
    }

    private Resolution unknown(FunctionName name) {
        Keyspace keyspace = terms.scope().keyspace();
        boolean here = name.keyspace().isEmpty() || name.keyspace().equals(keyspace.name());
        boolean sure = here ? keyspace.complete() : name.equals(FunctionName.ofServer(name.name()));
        return sure
                ? Refusals.unknownFunction(name, keyspace, terms.version())
                : new Resolution.Undeclared(UnknownFunction.near(name, keyspace, terms.version()));
    }
}
