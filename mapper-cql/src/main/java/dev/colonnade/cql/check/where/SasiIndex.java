package dev.colonnade.cql.check.where;

import dev.colonnade.cql.schema.Index;
import dev.colonnade.cql.schema.KeyedColumn;
import dev.colonnade.cql.type.NativeType;
import java.util.Locale;
import java.util.Optional;

/**
 * An SSTable-attached secondary index: LIKE of text, {@code =} unless the text is cut into words, inequalities of
 * anything else (Cassandra: {@code ColumnIndex.supports}).
 */
record SasiIndex(Index index) implements TableIndex {
    /** The ways in which the index is built. */
    enum Mode {
        PREFIX,
        CONTAINS,
        SPARSE
    }

    @Override
    public Answer answers(Question question, KeyedColumn column) {
        return switch (question) {
            case EQUAL -> not(cutsWords(column));
            case LIKE -> Answer.of(isLiteral(column));
            case RANGE -> Answer.of(!isLiteral(column) && mode() != Mode.CONTAINS);
            case IN, CONTAINS, CONTAINS_KEY, NEAREST -> Answer.NO;
        };
    }

    private static Answer not(Answer answer) {
        return answer == Answer.UNKNOWN ? answer : Answer.of(answer == Answer.NO);
    }

    Mode mode() {
        String mode = option("mode").orElse("PREFIX").toUpperCase(Locale.ROOT);
        return mode.equals("CONTAINS") ? Mode.CONTAINS : mode.equals("SPARSE") ? Mode.SPARSE : Mode.PREFIX;
    }

    boolean isLiteral(KeyedColumn column) {
        return option("is_literal").map(Boolean::parseBoolean).orElseGet(() -> isText(column));
    }

    /** A descending column of texts is not known as one. */
    private static boolean isText(KeyedColumn column) {
        return !column.descending() && (column.type() == NativeType.TEXT || column.type() == NativeType.ASCII);
    }

    /** Whether the analyzer cuts texts into words; unknown for one that is not the server's. */
    Answer cutsWords(KeyedColumn column) {
        Optional<String> analyzer = option("analyzer_class");
        boolean analyzed = option("analyzed").map(Boolean::parseBoolean).orElse(analyzer.isPresent());
        if (!analyzed) {
            return Answer.NO;
        }
        if (analyzer.isEmpty()) {
            return Answer.of(isText(column));
        }
        return switch (simpleName(analyzer.get())) {
            case "NonTokenizingAnalyzer", "NoOpAnalyzer" -> Answer.NO;
            case "StandardAnalyzer", "DelimiterAnalyzer" -> Answer.YES;
            default -> Answer.UNKNOWN;
        };
    }

    /** Whether its analyzer is not the server's. */
    boolean isUnknown() {
        return option("analyzer_class")
                .filter(name -> !name.startsWith("org.apache.cassandra."))
                .isPresent();
    }

    private static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    private Optional<String> option(String name) {
        return Optional.ofNullable(index.options().get(name));
    }

    @Override
    public String serves(KeyedColumn column) {
        String equal = cutsWords(column) == Answer.NO ? "=" : "";
        if (isLiteral(column)) {
            return equal.isEmpty() ? "LIKE" : "= and LIKE";
        }
        boolean ranges = answers(Question.RANGE, column) == Answer.YES;
        return ranges ? (equal.isEmpty() ? "<, <=, > and >=" : "=, <, <=, > and >=") : equal;
    }
}
