package dev.colonnade.cql.function;

import static dev.colonnade.cql.function.GenericFunction.Parameter.ANY;
import static dev.colonnade.cql.function.GenericFunction.Parameter.ANY_OR_RECEIVER;
import static dev.colonnade.cql.function.GenericFunction.Parameter.COLLECTION;
import static dev.colonnade.cql.function.GenericFunction.Parameter.FLOAT_VECTOR;
import static dev.colonnade.cql.function.GenericFunction.Parameter.INT;
import static dev.colonnade.cql.function.GenericFunction.Parameter.LIST_OR_SET;
import static dev.colonnade.cql.function.GenericFunction.Parameter.MAP;
import static dev.colonnade.cql.function.GenericFunction.Parameter.NUMBERS;
import static dev.colonnade.cql.function.GenericFunction.Parameter.SAME_AS_FIRST;
import static dev.colonnade.cql.function.GenericFunction.Parameter.STRING;
import static dev.colonnade.cql.function.GenericFunction.Parameter.TEXT;

import dev.colonnade.cql.function.CqlFunction.Kind;
import dev.colonnade.cql.function.GenericFunction.Parameter;
import dev.colonnade.cql.function.GenericFunction.Signature;
import dev.colonnade.cql.function.GenericFunction.Typed;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.FrozenType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.VectorType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The generic functions of Cassandra 5.0, without {@code token}, whose types are those of the partition key. */
final class GenericFunctions {
    private GenericFunctions() {}

    static Map<String, GenericFunction> all() {
        Map<String, GenericFunction> all = new HashMap<>();
        for (String name : List.of("min", "max")) {
            add(all, name, Kind.AGGREGATE, List.of(ANY_OR_RECEIVER), 0, GenericFunctions::sameAsFirst);
        }
        for (String name : List.of("to_json", "tojson")) {
            add(all, name, List.of(ANY), 0, to(NativeType.TEXT));
        }
        for (String name : List.of("from_json", "fromjson")) {
            add(all, name, List.of(TEXT), 0, GenericFunctions::fromJson);
        }
        add(all, "map_keys", List.of(MAP), 0, GenericFunctions::keys);
        add(all, "map_values", List.of(MAP), 0, GenericFunctions::values);
        add(all, "collection_count", List.of(COLLECTION), 0, to(NativeType.INT));
        for (String name : List.of("collection_min", "collection_max")) {
            add(all, name, List.of(LIST_OR_SET), 0, GenericFunctions::element);
        }
        for (String name : List.of("collection_sum", "collection_avg")) {
            add(all, name, List.of(NUMBERS), 0, GenericFunctions::element);
        }
        for (String name : List.of("similarity_cosine", "similarity_euclidean", "similarity_dot_product")) {
            add(all, name, List.of(FLOAT_VECTOR, FLOAT_VECTOR), 0, GenericFunctions::similarity);
        }
        addMasks(all);
        return all;
    }

    private static void addMasks(Map<String, GenericFunction> all) {
        for (String name : List.of("mask_default", "mask_null")) {
            add(all, name, List.of(ANY), 0, GenericFunctions::sameAsFirst);
        }
        add(all, "mask_replace", List.of(ANY_OR_RECEIVER, SAME_AS_FIRST), 0, GenericFunctions::sameAsFirst);
        add(all, "mask_hash", List.of(ANY, TEXT), 1, fixed(NativeType.BLOB, NativeType.TEXT));
        for (String name : List.of("mask_inner", "mask_outer")) {
            List<Parameter> parameters = List.of(STRING, INT, INT, TEXT);
            add(all, name, parameters, 1, fixed(null, NativeType.INT, NativeType.INT, NativeType.TEXT));
        }
    }

    private static void add(
            Map<String, GenericFunction> all, String name, List<Parameter> parameters, int optional, Signature types) {
        add(all, name, Kind.SCALAR, parameters, optional, types);
    }

    private static void add(
            Map<String, GenericFunction> all,
            String name,
            Kind kind,
            List<Parameter> parameters,
            int optional,
            Signature types) {
        all.put(name, new GenericFunction(name, kind, parameters, optional, types));
    }

    private static Signature to(CqlType result) {
        return (arguments, receiver) -> Optional.of(new Typed(arguments, result));
    }

    /** A first argument of any type, then some of known types; the result is of the first's type if it is not known. */
    private static Signature fixed(@Nullable CqlType result, CqlType... others) {
        return (arguments, receiver) -> {
            List<CqlType> types = new ArrayList<>(arguments.subList(0, 1));
            types.addAll(List.of(others).subList(0, arguments.size() - 1));
            return Optional.of(new Typed(types, result == null ? arguments.get(0) : result));
        };
    }

    private static Optional<Typed> sameAsFirst(List<CqlType> arguments, Optional<CqlType> receiver) {
        return Optional.of(new Typed(arguments, arguments.get(0)));
    }

    private static Optional<Typed> fromJson(List<CqlType> arguments, Optional<CqlType> receiver) {
        return receiver.map(result -> new Typed(List.of(NativeType.TEXT), result));
    }

    private static Optional<Typed> keys(List<CqlType> arguments, Optional<CqlType> receiver) {
        return arguments.get(0).unfrozen() instanceof MapType map
                ? Optional.of(new Typed(arguments, new FrozenType(new SetType(map.key()))))
                : Optional.empty();
    }

    private static Optional<Typed> values(List<CqlType> arguments, Optional<CqlType> receiver) {
        return arguments.get(0).unfrozen() instanceof MapType map
                ? Optional.of(new Typed(arguments, new FrozenType(new ListType(map.value()))))
                : Optional.empty();
    }

    private static Optional<Typed> element(List<CqlType> arguments, Optional<CqlType> receiver) {
        CqlType collection = arguments.get(0).unfrozen();
        CqlType element = collection instanceof ListType list ? list.element() : ((SetType) collection).element();
        return Optional.of(new Typed(arguments, element));
    }

    private static Optional<Typed> similarity(List<CqlType> arguments, Optional<CqlType> receiver) {
        boolean comparable = arguments.get(0) instanceof VectorType first
                && arguments.get(1) instanceof VectorType second
                && first.dimension() == second.dimension();
        return comparable
                ? Optional.of(new Typed(List.of(arguments.get(0), arguments.get(0)), NativeType.FLOAT))
                : Optional.empty();
    }
}
