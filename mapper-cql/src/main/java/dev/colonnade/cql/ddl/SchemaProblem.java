package dev.colonnade.cql.ddl;

import dev.colonnade.cql.check.Finding;

/**
 * Something that is wrong with a text of statements.
 *
 * @param text the text
 * @param finding what is wrong; its range is one of the text
 * @since 0.1.0
 */
public record SchemaProblem(SchemaText text, Finding finding) {

    /** {@return the line on which it stands, from 1} */
    public int line() {
        return text.line(finding.range());
    }

    /** {@return where on its line it begins, from 1} */
    public int column() {
        return before().length() - before().lastIndexOf('\n');
    }

    private String before() {
        return text.text().substring(0, finding.range().start());
    }
}
