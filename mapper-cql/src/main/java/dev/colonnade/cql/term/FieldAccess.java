package dev.colonnade.cql.term;

import dev.colonnade.cql.TextRange;

/**
 * A field of a user-defined type.
 *
 * @param value what has the field
 * @param field the field
 * @param range where it stands
 * @since 0.1.0
 */
public record FieldAccess(Term value, Name field, TextRange range) implements Term {

    @Override
    public String cql() {
        return value.cql() + (endsLikeNumber(value) ? " ." : ".") + field.cql();
    }

    /** Right behind a number the dot would be the number's. */
    private static boolean endsLikeNumber(Term term) {
        return term instanceof Literal || (term instanceof TypeHint hint && endsLikeNumber(hint.term()));
    }
}
