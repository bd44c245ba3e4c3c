package dev.colonnade.cql.term;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.type.CqlType;
import java.util.List;

/**
 * A type where it is written.
 *
 * @param type the type, as it is written, except for the keyspaces of user-defined types
 * @param userTypes the names of the user-defined types in it, in the order of the text
 * @param renamedTexts of each {@code text} in it, in the order of the text, whether it is written {@code varchar}
 * @param range where it stands
 * @since 0.1.0
 */
public record TypeName(CqlType type, List<QualifiedName> userTypes, List<Boolean> renamedTexts, TextRange range) {
    /** Copies the lists. */
    public TypeName {
        userTypes = List.copyOf(userTypes);
        renamedTexts = List.copyOf(renamedTexts);
    }

    /**
     * A type without the names of user-defined types in it.
     *
     * @param type the type
     * @param range where it stands
     */
    public TypeName(CqlType type, TextRange range) {
        this(type, List.of(), List.of(), range);
    }

    /** {@return how it is written in CQL} */
    public String cql() {
        return TypeText.of(this);
    }
}
