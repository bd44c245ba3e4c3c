package dev.colonnade.cql.check.where;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.check.where.Restriction.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The restrictions of some columns; a tuple restricts each of its columns (Cassandra: {@code RestrictionSet}). It is
 * filled relation by relation and then only read.
 */
final class RestrictionSet {
    private static final Set<Kind> EQUALITIES = EnumSet.of(Kind.EQUAL, Kind.IN);

    private final TreeMap<KeyedColumn, Restriction> byColumn = new TreeMap<>();
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    private final Set<KeyedColumn> conflicting = new HashSet<>();

    /**
     * Adds a restriction to those of its columns. A column of which a conflict was said is not spoken of again.
     *
     * @return whether it fits with them
     */
    boolean add(Restriction restriction, Findings findings) {
        if (!conflicting.isEmpty() && restriction.columns().stream().anyMatch(conflicting::contains)) {
            return false;
        }
        Restriction merged = restriction;
        for (Restriction known : known(restriction)) {
            if (!ConflictingRelationsRule.check(known, restriction, findings)) {
                conflicting.addAll(restriction.columns());
                return false;
            }
            merged = known.with(restriction);
        }
        for (KeyedColumn column : restriction.columns()) {
            byColumn.put(column, merged);
        }
        kinds.add(restriction.kind());
        return true;
    }

    private List<Restriction> known(Restriction restriction) {
        List<Restriction> known = new ArrayList<>();
        for (KeyedColumn column : restriction.columns()) {
            Restriction one = byColumn.get(column);
            if (one != null && !known.contains(one)) {
                known.add(one);
            }
        }
        return known;
    }

    boolean isEmpty() {
        return byColumn.isEmpty();
    }

    int size() {
        return byColumn.size();
    }

    Set<KeyedColumn> columns() {
        return byColumn.keySet();
    }

    /** The restrictions column by column: a tuple once for each of its columns. */
    Collection<Restriction> perColumn() {
        return byColumn.values();
    }

    /** The restrictions in the order of their columns: a tuple once. */
    List<Restriction> all() {
        List<Restriction> all = new ArrayList<>(byColumn.size());
        for (Restriction restriction : byColumn.values()) {
            boolean alone = restriction.columns().size() == 1;
            if (alone || all.isEmpty() || !all.get(all.size() - 1).equals(restriction)) {
                all.add(restriction);
            }
        }
        return all;
    }

    /** The restriction of the last column. */
    Optional<Restriction> last() {
        return Optional.ofNullable(byColumn.lastEntry()).map(Map.Entry::getValue);
    }

    /** The restricted column after another one. */
    Optional<KeyedColumn> after(KeyedColumn column) {
        return Optional.ofNullable(byColumn.higherKey(column));
    }

    Optional<Restriction> of(Identifier column) {
        for (Map.Entry<KeyedColumn, Restriction> entry : byColumn.entrySet()) {
            if (entry.getKey().name().equals(column)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** The first restriction of a kind. */
    Optional<Restriction> first(Kind kind) {
        return byColumn.values().stream()
                .filter(restriction -> restriction.kind() == kind)
                .findFirst();
    }

    boolean has(Kind kind) {
        return kinds.contains(kind);
    }

    boolean hasOnlyEqualities() {
        return EQUALITIES.containsAll(kinds);
    }
}
