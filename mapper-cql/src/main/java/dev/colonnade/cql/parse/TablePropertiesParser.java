package dev.colonnade.cql.parse;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.statement.ClusteringOrder;
import dev.colonnade.cql.statement.Option;
import dev.colonnade.cql.statement.PrimaryKey;
import dev.colonnade.cql.statement.TableProperties;
import dev.colonnade.cql.term.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads keys and WITH of tables and views. Rule: tableProperty, viewProperty and viewPrimaryKey of Parser.g. */
final class TablePropertiesParser {
    private final TokenCursor cursor;
    private final Names names;
    private final OptionParser options;

    TablePropertiesParser(TokenCursor cursor, Names names, OptionParser options) {
        this.cursor = cursor;
        this.names = names;
        this.options = options;
    }

    /**
     * Reads what WITH says of a table or view, if there is a WITH.
     *
     * @return it
     */
    TableProperties properties() {
        List<ClusteringOrder> order = new ArrayList<>();
        List<Option> read = new ArrayList<>();
        Optional<TextRange> storage = Optional.empty();
        if (!cursor.accept(Keyword.WITH)) {
            return TableProperties.NONE;
        }
        do {
            if (cursor.is(Keyword.COMPACT) && cursor.peek(1).is(Keyword.STORAGE)) {
                storage = Optional.of(compactStorage());
            } else if (cursor.is(Keyword.CLUSTERING) && cursor.peek(1).is(Keyword.ORDER)) {
                order.addAll(clusteringOrder());
            } else {
                options.add(read);
            }
        } while (cursor.accept(Keyword.AND));
        return new TableProperties(order, storage, read);
    }

    /** {@return COMPACT STORAGE, which is read} */
    TextRange compactStorage() {
        int start = cursor.index();
        cursor.expect(Keyword.COMPACT);
        cursor.expect(Keyword.STORAGE);
        return cursor.since(start);
    }

    /** {@return a PRIMARY KEY with its columns in parentheses, which is read} */
    PrimaryKey primaryKey() {
        int start = cursor.index();
        cursor.expect(Keyword.PRIMARY);
        cursor.expect(Keyword.KEY);
        cursor.expect(Sign.OPEN);
        List<Name> partitionKey;
        if (cursor.accept(Sign.OPEN)) {
            partitionKey = cursor.list(() -> names.name(Part.COLUMN_NAME), Sign.COMMA);
            cursor.expect(Sign.CLOSE);
        } else {
            partitionKey = List.of(names.name(Part.COLUMN_NAME));
        }
        List<Name> clustering = new ArrayList<>();
        while (cursor.accept(Sign.COMMA)) {
            clustering.add(names.name(Part.COLUMN_NAME));
        }
        cursor.expect(Sign.CLOSE);
        return new PrimaryKey(partitionKey, clustering, cursor.since(start));
    }

    private List<ClusteringOrder> clusteringOrder() {
        cursor.next();
        cursor.next();
        cursor.expect(Keyword.BY);
        cursor.expect(Sign.OPEN);
        List<ClusteringOrder> order = cursor.list(this::ordering, Sign.COMMA);
        cursor.expect(Sign.CLOSE);
        return order;
    }

    private ClusteringOrder ordering() {
        int start = cursor.index();
        Name column = names.name(Part.COLUMN_NAME);
        boolean descending = cursor.accept(Keyword.DESC);
        if (!descending) {
            cursor.expect(Keyword.ASC);
        }
        return new ClusteringOrder(column, descending, cursor.since(start));
    }
}
