package dev.colonnade.cql.statement;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.TextRange;
import java.util.List;

/**
 * What a SELECT selects.
 *
 * @param json whether the rows are JSON
 * @param distinct whether DISTINCT is said
 * @param selectors the selectors; none for {@code *}
 * @param range where it stands
 * @since 0.1.0
 */
public record SelectClause(boolean json, boolean distinct, List<Selector> selectors, TextRange range) {
    private static final List<String> COLUMNS_LIKE_KEYWORDS = List.of("json", "distinct");

    /** Copies the list. */
    public SelectClause {
        selectors = List.copyOf(selectors);
    }

    /** {@return whether it is {@code *}} */
    public boolean isAll() {
        return selectors.isEmpty();
    }

    /** {@return how it is written in CQL} */
    public String cql() {
        return (json ? "JSON " : "") + (distinct ? "DISTINCT " : "") + (isAll() ? "*" : columns());
    }

    /** A column {@code json} or {@code distinct} at the beginning would be taken for the keyword. */
    private String columns() {
        String cql = selectors.stream().map(Selector::cql).collect(joining(", "));
        return COLUMNS_LIKE_KEYWORDS.stream()
                .filter(word -> beginsWith(word, cql))
                .map(word -> '"' + word + '"' + cql.substring(word.length()))
                .findFirst()
                .orElse(cql);
    }

    private static boolean beginsWith(String word, String cql) {
        return cql.startsWith(word) && (cql.length() == word.length() || !isWordPart(cql.charAt(word.length())));
    }

    private static boolean isWordPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    }
}
