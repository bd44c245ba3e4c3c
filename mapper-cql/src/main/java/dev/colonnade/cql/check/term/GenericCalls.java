package dev.colonnade.cql.check.term;

import dev.colonnade.cql.function.GenericFunction;
import dev.colonnade.cql.function.GenericFunction.Parameter;
import dev.colonnade.cql.term.ListLiteral;
import dev.colonnade.cql.term.NullLiteral;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CollectionType;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.VectorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the types of a call of a generic function (the server's {@code FunctionFactory}). */
final class GenericCalls {
    private static final Set<CqlType> NUMBERS = Set.of(
            NativeType.TINYINT,
            NativeType.SMALLINT,
            NativeType.INT,
            NativeType.BIGINT,
            NativeType.VARINT,
            NativeType.COUNTER,
            NativeType.FLOAT,
            NativeType.DOUBLE,
            NativeType.DECIMAL);

    private final Types types;

    GenericCalls(Types types) {
        this.types = types;
    }

    /** First each argument by itself, then once more with the types of the others at hand. */
    Resolution resolve(GenericFunction function, List<Argument> arguments, Optional<Slot> receiver) {
        if (!function.takes(arguments.size())) {
            return Refusals.genericCount(function, arguments);
        }
        @Nullable CqlType wanted = receiver.map(Slot::type).orElse(null);
        List<@Nullable CqlType> inferred = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            inferred.add(infer(function.parameters().get(i), i, arguments.get(i), wanted, null));
        }
        for (int i = 0; i < inferred.size(); i++) {
            if (inferred.get(i) == Types.REFUSED) {
                return Refusals.genericType(function, i, arguments.get(i), Types.REFUSED);
            }
            if (inferred.get(i) instanceof VectorType vector && vector.dimension() == 0) {
                return Refusals.emptyVector(function, arguments.get(i));
            }
            if (function.parameters().get(i) == Parameter.FLOAT_VECTOR
                    && hasNull(arguments.get(i).term())) {
                return Refusals.nullInVector(function, arguments.get(i));
            }
        }
        List<CqlType> resolved = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            Parameter parameter = function.parameters().get(i);
            Argument argument = arguments.get(i);
            CqlType type = infer(parameter, i, argument, wanted, inferred);
            if (type == null) {
                return argument.isUnknown()
                        ? new Resolution.Undeclared(List.of())
                        : Refusals.untyped(function, parameter, argument);
            }
            if (type == Types.REFUSED || !takes(parameter, type)) {
                return types.isUnknown(type) && type != Types.REFUSED
                        ? new Resolution.Undeclared(List.of())
                        : Refusals.genericType(function, i, argument, type);
            }
            inferred.set(i, type);
            resolved.add(type);
        }
        return function.signature()
                .of(resolved, receiver.map(Slot::type))
                .<Resolution>map(typed -> new Resolution.Found(function.with(typed)))
                .orElseGet(() -> Refusals.genericSignature(function, arguments, resolved));
    }

    private static boolean hasNull(Term vector) {
        return vector instanceof ListLiteral list && list.elements().stream().anyMatch(NullLiteral.class::isInstance);
    }

    private static @Nullable CqlType infer(
            Parameter parameter,
            int index,
            Argument argument,
            @Nullable CqlType receiver,
            @Nullable List<@Nullable CqlType> others) {
        return switch (parameter) {
            case TEXT, STRING -> argument.compatibleType().orElse(NativeType.TEXT);
            case INT -> argument.compatibleType().orElse(NativeType.INT);
            case ANY, MAP, COLLECTION, LIST_OR_SET, NUMBERS ->
                argument.compatibleType().orElse(null);
            case ANY_OR_RECEIVER -> argument.compatibleType().orElse(receiver);
            case SAME_AS_FIRST -> {
                CqlType first = others == null ? null : others.get(0);
                yield first == null ? argument.compatibleType().orElse(receiver) : first;
            }
            case FLOAT_VECTOR -> {
                CqlType own = argument.vectorType().orElse(receiver);
                yield own == null && others != null ? others.get(1 - index) : own;
            }
        };
    }

    private boolean takes(Parameter parameter, CqlType type) {
        CqlType bare = type.unfrozen();
        return switch (parameter) {
            case ANY, ANY_OR_RECEIVER, SAME_AS_FIRST -> true;
            case STRING ->
                types.fit(type, NativeType.TEXT).isFit()
                        || types.fit(type, NativeType.ASCII).isFit();
            case TEXT -> types.fit(type, NativeType.TEXT).isFit();
            case INT -> types.fit(type, NativeType.INT).isFit();
            case MAP -> bare instanceof MapType;
            case COLLECTION -> bare instanceof CollectionType;
            case LIST_OR_SET -> bare instanceof ListType || bare instanceof SetType;
            case NUMBERS -> areNumbers(bare);
            case FLOAT_VECTOR -> type instanceof VectorType vector && vector.element() == NativeType.FLOAT;
        };
    }

    private static boolean areNumbers(CqlType collection) {
        if (collection instanceof ListType list) {
            return NUMBERS.contains(list.element());
        }
        return collection instanceof SetType set && NUMBERS.contains(set.element());
    }
}
