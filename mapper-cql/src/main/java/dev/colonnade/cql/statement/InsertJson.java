package dev.colonnade.cql.statement;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.QualifiedName;
import dev.colonnade.cql.term.Term;
import java.util.List;

/**
 * An INSERT of a JSON document.
 *
 * @param table the table
 * @param json the document: a string or a marker
 * @param missing what becomes of columns that are not in the document
 * @param ifNotExists whether it is conditional
 * @param using its options
 * @param range where it stands
 * @since 0.1.0
 */
public record InsertJson(
        QualifiedName table, Term json, Missing missing, boolean ifNotExists, List<UsingOption> using, TextRange range)
        implements Modification {
    /** What becomes of columns that are not in the document. */
    public enum Missing {
        /** Nothing is said, which means null. */
        UNSAID,
        /** They become null. */
        NULL,
        /** They are left as they are. */
        UNSET
    }

    /** Copies the list. */
    public InsertJson {
        using = List.copyOf(using);
    }

    @Override
    public boolean isConditional() {
        return ifNotExists;
    }

    @Override
    public List<String> clauses() {
        return Clauses.of(
                "INSERT INTO " + table.cql(),
                "JSON " + json.cql(),
                missing == Missing.UNSAID ? "" : "DEFAULT " + missing,
                ifNotExists ? "IF NOT EXISTS" : "",
                Clauses.using(using));
    }
}
