package dev.colonnade.cql.check.write.json;

import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.term.Types;
import dev.colonnade.cql.schema.Field;
import dev.colonnade.cql.schema.UserType;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.TupleType;
import dev.colonnade.cql.type.UdtType;
import dev.colonnade.cql.type.VectorType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a value in a document is one of a type (Cassandra: {@code fromJSONObject} of each type). */
final class JsonTypes {
    private static final Optional<JsonMismatch> FITS = Optional.empty();

    private final Scope scope;
    private final JsonScalars scalars;

    private JsonTypes(Scope scope) {
        this.scope = scope;
        this.scalars = new JsonScalars(new Types(scope.keyspace(), scope.version()));
    }

    static JsonTypes of(Scope scope) {
        return new JsonTypes(scope);
    }

    /** Why a value, which is not null, is none of the type. */
    Optional<JsonMismatch> check(JsonValue value, CqlType type) {
        CqlType bare = type.unfrozen();
        if (bare instanceof NativeType plain) {
            return scalars.isValue(value, plain) ? FITS : wrong(value, value.what() + " is no value of " + plain.cql());
        }
        JsonValue decoded = value instanceof JsonValue.Text text ? JsonInText.decode(text) : value;
        if (bare instanceof ListType list) {
            return elements(decoded, list.element(), "a list");
        } else if (bare instanceof SetType set) {
            return elements(decoded, set.element(), "a set");
        } else if (bare instanceof MapType map) {
            return map(decoded, map);
        } else if (bare instanceof TupleType tuple) {
            return tuple(decoded, tuple);
        } else if (bare instanceof VectorType vector) {
            return vector(decoded, vector);
        } else if (bare instanceof UdtType udt) {
            return scope.keyspace().type(udt.name()).flatMap(known -> udt(decoded, known));
        }
        return FITS;
    }

    private Optional<JsonMismatch> elements(JsonValue value, CqlType type, String what) {
        if (!(value instanceof JsonValue.Array array)) {
            return wrong(value, "not " + value.what() + " but an array stands for " + what);
        }
        for (JsonValue element : array.elements()) {
            Optional<JsonMismatch> mismatch = element(element, type);
            if (mismatch.isPresent()) {
                return mismatch;
            }
        }
        return FITS;
    }

    private Optional<JsonMismatch> element(JsonValue element, CqlType type) {
        return element instanceof JsonValue.Null
                ? wrong(element, "there is no null inside a collection")
                : check(element, type);
    }

    private Optional<JsonMismatch> map(JsonValue value, MapType type) {
        if (!(value instanceof JsonValue.Members object)) {
            return wrong(value, "not " + value.what() + " but an object stands for a map");
        }
        for (JsonValue.Member member : JsonNames.last(object).values()) {
            Optional<JsonMismatch> mismatch =
                    check(member.name(), type.key()).or(() -> element(member.value(), type.value()));
            if (mismatch.isPresent()) {
                return mismatch;
            }
        }
        return FITS;
    }

    private Optional<JsonMismatch> tuple(JsonValue value, TupleType type) {
        if (!(value instanceof JsonValue.Array array)) {
            return wrong(value, "not " + value.what() + " but an array stands for a tuple");
        }
        int size = type.components().size();
        if (array.elements().size() != size) {
            return wrong(
                    value,
                    "its " + size + " components are not " + array.elements().size());
        }
        for (int i = 0; i < size; i++) {
            Optional<JsonMismatch> mismatch =
                    orNull(array.elements().get(i), type.components().get(i));
            if (mismatch.isPresent()) {
                return mismatch;
            }
        }
        return FITS;
    }

    private Optional<JsonMismatch> vector(JsonValue value, VectorType type) {
        boolean fits =
                value instanceof JsonValue.Array array && array.elements().size() == type.dimension();
        return fits
                ? elements(value, type.element(), "a vector")
                : wrong(value, "an array of " + type.dimension() + " elements stands for such a vector");
    }

    private Optional<JsonMismatch> udt(JsonValue value, UserType type) {
        if (!(value instanceof JsonValue.Members object)) {
            return wrong(value, "not " + value.what() + " but an object stands for a user-defined type");
        }
        Map<String, JsonValue.Member> members = JsonNames.meant(object);
        for (Field field : type.fields()) {
            JsonValue.Member member = members.remove(field.name().name());
            Optional<JsonMismatch> mismatch = member == null ? FITS : orNull(member.value(), field.type());
            if (mismatch.isPresent()) {
                return mismatch;
            }
        }
        List<JsonValue.Member> unknown = List.copyOf(members.values());
        return unknown.isEmpty()
                ? FITS
                : wrong(
                        unknown.get(0).name(),
                        "the type " + type.name().typeCql() + " has no field "
                                + unknown.get(0).name().text());
    }

    private Optional<JsonMismatch> orNull(JsonValue value, CqlType type) {
        return value instanceof JsonValue.Null ? FITS : check(value, type);
    }

    private static Optional<JsonMismatch> wrong(JsonValue value, String why) {
        return Optional.of(new JsonMismatch(value, why));
    }
}
