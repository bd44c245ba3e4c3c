package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.where.TableIndex.Answer;
import dev.colonnade.cql.check.where.TableIndex.Question;
import dev.colonnade.cql.schema.KeyedColumn;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.statement.Operator;
import java.util.ArrayList;
import java.util.List;

/**
 * The indexes of a table, and which restrictions they serve.
 *
 * @param all the indexes
 * @param assumed whether one of which nothing is known is taken to serve what it is asked
 */
record Indexes(List<TableIndex> all, boolean assumed) {
    private static final Indexes NONE = new Indexes(List.of(), false);

    Indexes {
        all = List.copyOf(all);
    }

    static Indexes of(Table table) {
        return table.indexes().isEmpty()
                ? NONE
                : new Indexes(table.indexes().stream().map(TableIndex::of).toList(), false);
    }

    /** The same where an index of which nothing is known serves what it is asked. */
    Indexes assuming() {
        return new Indexes(all, true);
    }

    /** Whether it matters what is assumed. */
    boolean hasUnknown() {
        for (TableIndex index : all) {
            if (index instanceof CustomIndex || (index instanceof SasiIndex sasi && sasi.isUnknown())) {
                return true;
            }
        }
        return false;
    }

    List<TableIndex> of(KeyedColumn column) {
        return all.stream()
                .filter(index -> index.index().column().equals(column.name()))
                .toList();
    }

    boolean servesAny(RestrictionSet restrictions) {
        if (all.isEmpty()) {
            return false;
        }
        for (Restriction restriction : restrictions.perColumn()) {
            if (serves(restriction)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an index can be asked about a restriction; about one column suffices for a tuple. */
    boolean serves(Restriction restriction) {
        for (KeyedColumn column : restriction.columns()) {
            for (TableIndex index : all) {
                if (serves(index, restriction, column)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one group of indexes answers a restriction so that no row that they find is thrown away. */
    boolean servesAll(List<TableIndex> group, Restriction restriction) {
        return restriction.columns().stream()
                .allMatch(column -> group.stream()
                        .anyMatch(index -> serves(index, restriction, column) && !isPartly(index, restriction)));
    }

    private static boolean isPartly(TableIndex index, Restriction restriction) {
        return restriction.kind() == Restriction.Kind.CONTAINS
                && restriction.relations().size() > 1
                && index.filtersSeveralContains();
    }

    private boolean serves(TableIndex index, Restriction restriction, KeyedColumn column) {
        if (!index.index().column().equals(column.name())) {
            return false;
        }
        return switch (restriction.kind()) {
            case EQUAL -> yes(index, Question.EQUAL, column);
            case IN -> yes(index, Question.IN, column);
            case RANGE -> yes(index, Question.RANGE, column);
            case LIKE -> yes(index, Question.LIKE, column);
            case NEAREST -> yes(index, Question.NEAREST, column);
            case CONTAINS ->
                (restriction.has(Operator.CONTAINS) && yes(index, Question.CONTAINS, column))
                        || (restriction.has(Operator.CONTAINS_KEY) && yes(index, Question.CONTAINS_KEY, column))
                        || (restriction.has(Operator.EQ) && yes(index, Question.EQUAL, column));
        };
    }

    private boolean yes(TableIndex index, Question question, KeyedColumn column) {
        Answer answer = index.answers(question, column);
        return answer == Answer.YES || (answer == Answer.UNKNOWN && assumed);
    }

    /** The indexes in groups that are asked together: all storage-attached ones, any other one alone. */
    List<List<TableIndex>> groups() {
        List<List<TableIndex>> groups = new ArrayList<>();
        List<TableIndex> sai = all.stream().filter(SaiIndex.class::isInstance).toList();
        if (!sai.isEmpty()) {
            groups.add(sai);
        }
        all.stream().filter(index -> !(index instanceof SaiIndex)).forEach(index -> groups.add(List.of(index)));
        return groups;
    }

    /** The indexes as they are listed to users: {@code tags by CONTAINS (index videos_tags_idx)}. */
    static List<String> describe(List<TableIndex> indexes, Table table) {
        return indexes.stream()
                .map(index -> index.index().column().cql() + " by " + serves(index, table) + " (index "
                        + index.name(table).cql() + ")")
                .toList();
    }

    private static String serves(TableIndex index, Table table) {
        return table.keyed(index.index().column()).map(index::serves).orElse("nothing");
    }
}
