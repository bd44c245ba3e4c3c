package dev.colonnade.cql.ddl;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.name.NearMisses;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Index;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.FrozenType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.TupleType;
import dev.colonnade.cql.type.VectorType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A storage-attached index holds one column, each part of it in one such index only, of a type that it can search, with
 * options that it knows (StorageAttachedIndex.validateOptions); from Cassandra 5.0.
 */
final class SaiRule {
    private static final Set<NativeType> NOT_SEARCHED =
            Set.of(NativeType.BLOB, NativeType.COUNTER, NativeType.DURATION);
    private static final Set<String> OF_TEXT = Set.of("case_sensitive", "normalize", "ascii");
    private static final Set<String> OF_VECTORS = Set.of("similarity_function", "optimize_for");
    private static final Map<String, List<String>> VALUES = Map.of(
            "similarity_function", List.of("cosine", "dot_product", "euclidean"),
            "optimize_for", List.of("latency", "recall"));
    private static final List<String> KNOWN =
            List.of("ascii", "case_sensitive", "normalize", "optimize_for", "similarity_function");
    private static final List<String> BOOLEANS = List.of("true", "false");

    private final Index index;
    private final Table table;
    private final Column column;
    private final TextRange range;
    private final Step step;

    SaiRule(Index index, Table table, Column column, TextRange range, Step step) {
        this.index = index;
        this.table = table;
        this.column = column;
        this.range = range;
        this.step = step;
    }

    void check() {
        if (table.indexes(column.name()).stream().anyMatch(this::isSame)) {
            refuse("is in a storage-attached index already", "drop the other index, or leave this one out");
        }
        List<CqlType> types = indexed();
        types.forEach(this::checkType);
        if (!step.isRefused()) {
            index.options().forEach((option, value) -> checkOption(option, value, types.get(0)));
        }
    }

    private boolean isSame(Index other) {
        return other.kind() == Index.Kind.SAI && other.target() == index.target();
    }

    private List<CqlType> indexed() {
        CqlType type = column.type();
        if (type instanceof ListType list) {
            return List.of(list.element());
        }
        if (type instanceof SetType set) {
            return List.of(set.element());
        }
        if (type instanceof MapType map) {
            return switch (index.target()) {
                case KEYS -> List.of(map.key());
                case VALUES -> List.of(map.value());
                default -> List.of(map.key(), map.value());
            };
        }
        return List.of(type);
    }

    private void checkType(CqlType type) {
        boolean isWhole = type instanceof FrozenType || type instanceof TupleType || type instanceof VectorType;
        if (!isWhole && (!(type instanceof NativeType) || NOT_SEARCHED.contains(type))) {
            refuse(
                    "has the type " + type.cql() + ", which a storage-attached index cannot search",
                    "index another one");
        } else if (type instanceof VectorType vector && indexed().size() == 1) {
            checkVector(vector);
        }
    }

    private void checkVector(VectorType vector) {
        if (vector.element() != NativeType.FLOAT) {
            refuse(
                    "is a vector of " + vector.element().cql() + ", and only vectors of float are searched",
                    "use float");
        } else if (vector.dimension() == 1
                && "cosine".equalsIgnoreCase(index.options().getOrDefault("similarity_function", "cosine"))) {
            refuse(
                    "is a vector of one dimension, whose cosine says nothing",
                    "add WITH OPTIONS = {'similarity_function': 'euclidean'}");
        }
    }

    private void checkOption(String option, String value, CqlType type) {
        boolean isText = type == NativeType.TEXT || type == NativeType.ASCII;
        if (OF_TEXT.contains(option)) {
            if (!isText || table.kind(column).isKey()) {
                refuseOption(option, "is for texts that are not of the primary key", List.of());
            } else if (BOOLEANS.stream().noneMatch(value::equalsIgnoreCase)) {
                refuseOption(option, "is true or false", BOOLEANS);
            }
        } else if (OF_VECTORS.contains(option)) {
            List<String> values = VALUES.getOrDefault(option, List.of());
            if (!(type instanceof VectorType)) {
                refuseOption(option, "is for vectors", List.of());
            } else if (values.stream().noneMatch(value::equalsIgnoreCase)) {
                refuseOption(option, "has no value " + value, values);
            }
        } else {
            refuseUnknown(option);
        }
    }

    private void refuseUnknown(String option) {
        List<String> near = NearMisses.of(option, KNOWN);
        step.refuse(
                CqlRule.SCHEMA_SAI,
                range,
                "The option " + option + " is none of a storage-attached index",
                near.isEmpty() ? KNOWN : near,
                NearMisses.fix(near, "remove " + option));
    }

    private void refuse(String why, String fix) {
        step.refuse(CqlRule.SCHEMA_SAI, range, "The column " + column.name().cql() + " " + why, fix);
    }

    private void refuseOption(String option, String why, List<String> allowed) {
        step.refuse(
                CqlRule.SCHEMA_SAI, range, "The option " + option + " " + why, allowed, "remove or correct " + option);
    }
}
