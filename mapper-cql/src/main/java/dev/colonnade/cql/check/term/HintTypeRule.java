package dev.colonnade.cql.check.term;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.check.name.NearMisses;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.term.QualifiedName;
import dev.colonnade.cql.term.TypeName;
import dev.colonnade.cql.type.CollectionType;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.FrozenType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.TupleType;
import dev.colonnade.cql.type.UdtType;
import dev.colonnade.cql.type.VectorType;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A type before a value is one that values can have: what is in a collection that is not frozen is frozen itself,
 * collections and tuples hold no counters, sets and the keys of maps no durations, and its user-defined types exist
 * (the server's {@code CQL3Type.Raw.prepare}).
 */
final class HintTypeRule {
    private final Keyspace keyspace;
    private final Findings findings;

    HintTypeRule(Keyspace keyspace, Findings findings) {
        this.keyspace = keyspace;
        this.findings = findings;
    }

    boolean holds(TypeName type) {
        return type.type() instanceof NativeType
                || (problem(type.type(), false) == null && elsewhere(type) == null && undeclared(type.type()) == null);
    }

    void check(TypeName type) {
        String problem = problem(type.type(), false);
        if (problem != null) {
            findings.error(
                    CqlRule.HINT_TYPE,
                    type.range(),
                    "No value is of the type " + type.cql() + ", because " + problem,
                    "write a type that a column could have");
            return;
        }
        QualifiedName elsewhere = elsewhere(type);
        Identifier name = unknown(type.type());
        if (elsewhere != null) {
            findings.error(
                    CqlRule.UNKNOWN_TYPE,
                    elsewhere.range(),
                    "The type " + elsewhere.cql() + " is of another keyspace than the table",
                    "write a type of the table's keyspace");
        } else if (name != null) {
            reportUnknown(type, name);
        }
    }

    /** A type of a keyspace that is surely not the table's. */
    private @Nullable QualifiedName elsewhere(TypeName type) {
        for (QualifiedName name : type.userTypes()) {
            boolean sure = name.keyspace().isPresent() && keyspace.name().isPresent();
            if (sure
                    && !name.keyspace()
                            .get()
                            .identifier()
                            .equals(keyspace.name().get())) {
                return name;
            }
        }
        return null;
    }

    private void reportUnknown(TypeName type, Identifier name) {
        List<String> known = new TreeSet<>(keyspace.types().keySet())
                .stream().map(Identifier::typeCql).toList();
        List<String> near = NearMisses.of(name.typeCql(), known);
        List<String> allowed = near.isEmpty() ? known : near;
        String found = "There is no user-defined type " + name.typeCql();
        if (keyspace.complete()) {
            String fix = NearMisses.fix(near, "name a type that exists");
            findings.error(CqlRule.UNKNOWN_TYPE, type.range(), found, allowed, fix);
        } else {
            String fix = near.isEmpty() ? "declare the type" : "declare the type, or write " + near.get(0);
            findings.warning(CqlRule.UNKNOWN_TYPE, type.range(), found + " that is declared here", allowed, fix);
        }
    }

    /** A user-defined type that does not exist, as far as all are known. */
    private @Nullable Identifier undeclared(CqlType type) {
        return keyspace.complete() ? unknown(type) : null;
    }

    private @Nullable Identifier unknown(CqlType type) {
        CqlType bare = type.unfrozen();
        if (bare instanceof UdtType udt) {
            return keyspace.type(udt.name()).isPresent() ? null : udt.name();
        }
        for (CqlType part : bare.parts()) {
            Identifier name = unknown(part);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable String problem(CqlType type, boolean frozen) {
        if (type instanceof FrozenType inner) {
            return problem(inner.type(), true);
        }
        String own = type instanceof CollectionType collection
                ? ofCollection(collection, frozen)
                : type instanceof TupleType tuple && tuple.components().contains(NativeType.COUNTER)
                        ? "tuples hold no counters"
                        : null;
        if (own != null || (type instanceof VectorType vector && vector.dimension() <= 0)) {
            return own == null ? "vectors have at least one element" : own;
        }
        for (CqlType part : type.parts()) {
            String problem = problem(part, (frozen || type instanceof TupleType) && !(type instanceof VectorType));
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private static @Nullable String ofCollection(CollectionType collection, boolean frozen) {
        List<CqlType> parts = collection.parts();
        if (parts.contains(NativeType.COUNTER)) {
            return "collections hold no counters";
        }
        if (!(collection instanceof ListType) && parts.get(0) == NativeType.DURATION) {
            return "durations cannot be sorted, as sets and the keys of maps are";
        }
        boolean nested = parts.stream().anyMatch(part -> part instanceof CollectionType || part instanceof UdtType);
        return nested && !frozen ? "what is in a collection has to be frozen" : null;
    }
}
