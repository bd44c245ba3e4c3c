package dev.colonnade.cql.check.where;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.check.where.Restriction.Kind;
import dev.colonnade.cql.schema.KeyedColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The restrictions of some columns; a tuple restricts each of its columns (Cassandra: {@code RestrictionSet}). It is
 * filled relation by relation and then only read: by every rule, so that it keeps arrays, over which a walk calls
 * nothing.
 */
final class RestrictionSet {
    private static final KeyedColumn[] NO_COLUMNS = {};
    private static final Restriction[] NO_RESTRICTIONS = {};
    private static final int EQUALITIES = Kind.EQUAL.bit | Kind.IN.bit;

    /** The columns in the order in which the server goes through them. */
    private KeyedColumn[] columns = NO_COLUMNS;
    /** The restriction of each column: a tuple once for each of its columns. */
    private Restriction[] perColumn = NO_RESTRICTIONS;
    /** The restrictions in the order of their columns: a tuple once. */
    private Restriction[] all = NO_RESTRICTIONS;
    /** Their kinds, a bit each. */
    private int kinds;

    private List<KeyedColumn> conflicting = List.of();

    /**
     * Adds a restriction to those of its columns. A column of which a conflict was said is not spoken of again.
     *
     * @return whether it fits with them
     */
    boolean add(Restriction restriction, Findings findings) {
        if (!conflicting.isEmpty() && restriction.columns().stream().anyMatch(conflicting::contains)) {
            return false;
        }
        if (columns.length == 0 && restriction.columns().size() == 1) {
            columns = new KeyedColumn[] {restriction.first()};
            perColumn = new Restriction[] {restriction};
            all = perColumn;
            kinds = restriction.kind().bit;
            return true;
        }
        Restriction merged = restriction;
        for (Restriction known : known(restriction)) {
            if (!ConflictingRelationsRule.check(known, restriction, findings)) {
                conflicting = new ArrayList<>(conflicting);
                conflicting.addAll(restriction.columns());
                return false;
            }
            merged = known.with(restriction);
        }
        for (int i = 0; i < restriction.columns().size(); i++) {
            put(restriction.columns().get(i), merged);
        }
        all = distinct();
        kinds |= restriction.kind().bit;
        return true;
    }

    private List<Restriction> known(Restriction restriction) {
        List<Restriction> known = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            if (restriction.columns().contains(columns[i]) && !known.contains(perColumn[i])) {
                known.add(perColumn[i]);
            }
        }
        return known;
    }

    private void put(KeyedColumn column, Restriction restriction) {
        int at = 0;
        while (at < columns.length && columns[at].compareTo(column) < 0) {
            at++;
        }
        if (at == columns.length || !columns[at].equals(column)) {
            insert(column, at);
        }
        perColumn[at] = restriction;
    }

    private void insert(KeyedColumn column, int at) {
        KeyedColumn[] moreColumns = new KeyedColumn[columns.length + 1];
        Restriction[] moreRestrictions = new Restriction[columns.length + 1];
        for (int i = 0; i < columns.length; i++) {
            int to = i < at ? i : i + 1;
            moreColumns[to] = columns[i];
            moreRestrictions[to] = perColumn[i];
        }
        moreColumns[at] = column;
        columns = moreColumns;
        perColumn = moreRestrictions;
    }

    private Restriction[] distinct() {
        Restriction[] distinct = new Restriction[perColumn.length];
        int count = 0;
        for (Restriction restriction : perColumn) {
            boolean alone = restriction.columns().size() == 1;
            if (alone || count == 0 || !distinct[count - 1].equals(restriction)) {
                distinct[count++] = restriction;
            }
        }
        return count == distinct.length ? distinct : Arrays.copyOf(distinct, count);
    }

    boolean isEmpty() {
        return columns.length == 0;
    }

    int size() {
        return columns.length;
    }

    List<KeyedColumn> columns() {
        return List.of(columns);
    }

    /** The restrictions column by column: a tuple once for each of its columns. */
    List<Restriction> perColumn() {
        return List.of(perColumn);
    }

    /** The restrictions in the order of their columns: a tuple once. */
    List<Restriction> all() {
        return List.of(all);
    }

    /** The restriction of the last column. */
    Optional<Restriction> last() {
        return all.length == 0 ? Optional.empty() : Optional.of(all[all.length - 1]);
    }

    /** Whether all have values, by {@code =} or IN, but the last one, which may have a range. */
    boolean haveValues() {
        if ((kinds & ~(EQUALITIES | Kind.RANGE.bit)) != 0) {
            return false;
        }
        for (int i = 0; i < all.length - 1; i++) {
            if (!all[i].isEquality()) {
                return false;
            }
        }
        return true;
    }

    /** The last column, where there is one. */
    KeyedColumn lastColumn() {
        return columns[columns.length - 1];
    }

    /** The restricted column after another one. */
    Optional<KeyedColumn> after(KeyedColumn column) {
        for (KeyedColumn candidate : columns) {
            if (candidate.compareTo(column) > 0) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    Optional<Restriction> of(Identifier column) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].name().equals(column)) {
                return Optional.of(perColumn[i]);
            }
        }
        return Optional.empty();
    }

    boolean has(Kind kind) {
        return (kinds & kind.bit) != 0;
    }

    /** Whether all are of a kind. */
    boolean hasOnly(Kind kind) {
        return (kinds & ~kind.bit) == 0;
    }

    boolean hasOnlyEqualities() {
        return (kinds & ~EQUALITIES) == 0;
    }

    /** The first restriction of a kind. */
    Optional<Restriction> first(Kind kind) {
        return Arrays.stream(all)
                .filter(restriction -> restriction.kind() == kind)
                .findFirst();
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
}
