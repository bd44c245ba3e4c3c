package dev.colonnade.cql.check.where;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Index;
import dev.colonnade.cql.schema.KeyedColumn;
import dev.colonnade.cql.schema.Table;

/** What an index can be asked (Cassandra: {@code Index.supportsExpression}). One class for each kind of index. */
sealed interface TableIndex permits SecondaryIndex, SaiIndex, SasiIndex, CustomIndex {
    /** What an index is asked. */
    enum Question {
        /** {@code =}, of a column or of an entry of a map. */
        EQUAL,
        /** IN. */
        IN,
        /** An inequality. */
        RANGE,
        /** CONTAINS. */
        CONTAINS,
        /** CONTAINS KEY. */
        CONTAINS_KEY,
        /** LIKE. */
        LIKE,
        /** ANN OF. */
        NEAREST
    }

    /** Whether it answers. */
    enum Answer {
        /** It does. */
        YES,
        /** It does not. */
        NO,
        /** Nothing is known of its class. */
        UNKNOWN;

        static Answer of(boolean answer) {
            return answer ? YES : NO;
        }
    }

    /** The index in the schema. */
    Index index();

    /** Whether it answers a question about its column. */
    Answer answers(Question question, KeyedColumn column);

    /** What it serves of its column, as it is said to users: {@code = and LIKE}. */
    String serves(KeyedColumn column);

    /** Whether rows that it finds by one of several CONTAINS on its column are filtered by the others. */
    default boolean filtersSeveralContains() {
        return true;
    }

    /** Its name, or the one that the server chooses. */
    default Identifier name(Table table) {
        return index().name().orElseGet(() -> chosen(table));
    }

    private Identifier chosen(Table table) {
        return new Identifier(word(table.name()) + "_" + word(index().column()) + "_idx");
    }

    private static String word(Identifier name) {
        StringBuilder word = new StringBuilder();
        for (char c : name.name().toCharArray()) {
            if (c == '_' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
                word.append(c);
            }
        }
        return word.toString();
    }

    /** The index by its kind. */
    static TableIndex of(Index index) {
        return switch (index.kind()) {
            case SECONDARY -> new SecondaryIndex(index);
            case SAI -> new SaiIndex(index);
            case SASI -> new SasiIndex(index);
            case CUSTOM -> new CustomIndex(index);
        };
    }
}
