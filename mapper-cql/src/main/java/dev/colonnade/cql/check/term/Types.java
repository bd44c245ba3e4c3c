package dev.colonnade.cql.check.term;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.function.CqlFunction;
import dev.colonnade.cql.schema.Field;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.UserType;
import dev.colonnade.cql.type.CollectionType;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.CustomType;
import dev.colonnade.cql.type.FrozenType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.TupleType;
import dev.colonnade.cql.type.UdtType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The relations between types, as the server has them. Types are compared in their {@linkplain #normal normal form}.
 *
 * @since 0.1.0
 */
public final class Types {
    /** Stands for the type of a term that the server refuses to look at. */
    public static final CqlType REFUSED = new CustomType("refused");
    /** The type of no values, which no column of a statement's table has, but some functions. */
    public static final CqlType EMPTY = new CustomType("org.apache.cassandra.db.marshal.EmptyType");

    private final Keyspace keyspace;
    private final Compatibility compatibility;

    /**
     * The relations between the types of a keyspace.
     *
     * @param keyspace what knows its user-defined types
     * @param version the version of the server
     */
    public Types(Keyspace keyspace, CassandraVersion version) {
        this.keyspace = keyspace;
        compatibility = new Compatibility(this, version);
    }

    /**
     * The type as the server means it: all that is inside a frozen type is frozen, tuples and vectors are so without
     * saying it.
     *
     * @param type a type as it is written
     * @return the type in the one form in which equal types are equal
     */
    public static CqlType normal(CqlType type) {
        return type instanceof NativeType ? type : NormalForm.of(type);
    }

    /**
     * The type as the server prints it: {@code frozen<tuple<int, text>>}.
     *
     * @param type a type
     * @return its text
     */
    public static String print(CqlType type) {
        return type instanceof NativeType ? type.cql() : PrintedForm.of(type);
    }

    /**
     * The type of values that are written as one.
     *
     * @param type a type in normal form
     * @return the type, frozen if it is a collection or a user-defined type
     */
    public static CqlType freeze(CqlType type) {
        if (type instanceof ListType list) {
            return new FrozenType(new ListType(freeze(list.element())));
        }
        if (type instanceof SetType set) {
            return new FrozenType(new SetType(freeze(set.element())));
        }
        if (type instanceof MapType map) {
            return new FrozenType(new MapType(freeze(map.key()), freeze(map.value())));
        }
        return type.frozen();
    }

    /**
     * Whether a value of one type can be read as another (the server's {@code isValueCompatibleWith}).
     *
     * @param reader the type that it is read as
     * @param value the type that it has
     * @return whether it can; also if not enough is known
     */
    public boolean canRead(CqlType reader, CqlType value) {
        return compatibility.canRead(reader, value);
    }

    /**
     * Whether a value of one type can be assigned to something of another (the server's
     * {@code AbstractType.testAssignment}).
     *
     * @param value the type that it has
     * @param receiver the type of what it is assigned to
     * @return how well it fits
     */
    public Fit fit(CqlType value, CqlType receiver) {
        CqlType target = value instanceof FrozenType ? freeze(receiver) : receiver;
        if (value.equals(target)) {
            return Fit.EXACT;
        }
        return canRead(target, value) ? Fit.WEAK : Fit.NONE;
    }

    /**
     * Whether the result of a function fits something (the server's {@code AbstractType.testAssignment} of it).
     *
     * @param function the function
     * @param receiver the type of what it is assigned to
     * @return how well it fits
     */
    public Fit fitResult(CqlFunction function, CqlType receiver) {
        return fitResult(function, new Slot("", receiver));
    }

    Fit fitResult(CqlFunction function, Slot slot) {
        if (function.result() instanceof NativeType) {
            boolean same = function.result() == slot.type() && !slot.reversed();
            return same ? Fit.EXACT : canReadResult(function, slot) ? Fit.WEAK : Fit.NONE;
        }
        CqlType target =
                function.result() instanceof FrozenType && !slot.reversed() ? freeze(slot.type()) : slot.type();
        if (function.result().equals(target) && !slot.reversed()) {
            return Fit.EXACT;
        }
        return canReadResult(function, function.result(), new Slot("", target, slot.reversed())) ? Fit.WEAK : Fit.NONE;
    }

    /** Whether the result of a function can be assigned to something; the server ignores that it is frozen. */
    boolean canAssign(CqlFunction function, Slot slot) {
        boolean frozen = slot.type() instanceof FrozenType && !slot.reversed();
        CqlType value = frozen ? freeze(function.result()) : function.result();
        return slot.type().equals(value) || canReadResult(function, value, slot);
    }

    boolean canReadResult(CqlFunction function, Slot slot) {
        return canReadResult(function, function.result(), slot);
    }

    /** To the server, the UUIDs of version 1 that some functions give are no UUIDs. */
    private boolean canReadResult(CqlFunction function, CqlType result, Slot slot) {
        boolean noUuid = slot.type() == NativeType.UUID && function.givesOldTimeuuid();
        return !noUuid && canRead(slot, result);
    }

    /** In a clustering column in descending order, user-defined types count as tuples. */
    boolean canRead(Slot slot, CqlType value) {
        return slot.reversed()
                ? compatibility.canReadInside(slot.type(), value)
                : compatibility.canRead(slot.type(), value);
    }

    /**
     * Whether nothing is known of a type.
     *
     * @param type a type
     * @return whether it is a class of which nothing is known or a user-defined type that is not declared
     */
    public boolean isUnknown(CqlType type) {
        CqlType bare = type.unfrozen();
        return bare instanceof UdtType udt
                ? keyspace.type(udt.name()).isEmpty()
                : bare instanceof CustomType && !bare.equals(EMPTY);
    }

    /**
     * The types of the components of a tuple or of the fields of a user-defined type.
     *
     * @param type a type
     * @return the types in normal form; empty if it is neither, or not declared
     */
    public Optional<List<CqlType>> components(CqlType type) {
        if (type instanceof TupleType tuple) {
            return Optional.of(tuple.components());
        }
        return userType(type).map(Types::fields);
    }

    /**
     * The declaration of a user-defined type.
     *
     * @param type a type
     * @return the declaration; empty if it is another type, or not declared
     */
    public Optional<UserType> userType(CqlType type) {
        return type.unfrozen() instanceof UdtType udt ? keyspace.type(udt.name()) : Optional.empty();
    }

    /**
     * Whether values of a type hold durations (the server's {@code referencesDuration}, which does not look into
     * vectors).
     *
     * @param type a type
     * @return whether they do
     */
    public boolean hasDuration(CqlType type) {
        CqlType bare = type.unfrozen();
        if (bare instanceof CollectionType) {
            return hasDuration(element(bare));
        }
        return bare == NativeType.DURATION
                || components(bare).orElse(List.of()).stream().anyMatch(this::hasDuration);
    }

    private static CqlType element(CqlType collection) {
        if (collection instanceof MapType map) {
            return map.value();
        }
        return collection instanceof ListType list ? list.element() : ((SetType) collection).element();
    }

    private static List<CqlType> fields(UserType type) {
        List<CqlType> fields = new ArrayList<>(type.fields().size());
        for (Field field : type.fields()) {
            fields.add(normal(field.type()));
        }
        return fields;
    }

    /**
     * Whether a type is a tuple or a user-defined type, which the server takes for a kind of tuple.
     *
     * @param type a type
     * @return whether it is
     */
    static boolean isTuple(CqlType type) {
        return type instanceof TupleType || type.unfrozen() instanceof UdtType;
    }
}
