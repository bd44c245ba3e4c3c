package dev.colonnade.cql.check.where;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.check.where.Restriction.Kind;
import java.util.ArrayList;
import java.util.Collection;
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
    private final TreeMap<KeyedColumn, Restriction> byColumn = new TreeMap<>();
    private final List<KeyedColumn> conflicting = new ArrayList<>(0);
    private List<Restriction> all = List.of();

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
        all = distinct();
        return true;
    }

    private List<Restriction> distinct() {
        List<Restriction> distinct = new ArrayList<>(byColumn.size());
        for (Restriction restriction : byColumn.values()) {
            boolean alone = restriction.columns().size() == 1;
            if (alone
                    || distinct.isEmpty()
                    || !distinct.get(distinct.size() - 1).equals(restriction)) {
                distinct.add(restriction);
            }
        }
        return distinct;
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
        return all.isEmpty();
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
        return all;
    }

    /** The restriction of the last column. */
    Optional<Restriction> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
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
        for (Restriction restriction : all) {
            if (restriction.kind() == kind) {
                return Optional.of(restriction);
            }
        }
        return Optional.empty();
    }

    boolean has(Kind kind) {
        return first(kind).isPresent();
    }

    /** Whether one of them is an IN of no value. */
    boolean hasEmptyIn() {
        for (Restriction restriction : all) {
            if (restriction.isEmptyIn()) {
                return true;
            }
        }
        return false;
    }

    boolean hasOnlyEqualities() {
        for (Restriction restriction : all) {
            if (!restriction.isEquality()) {
                return false;
            }
        }
        return true;
    }
}
