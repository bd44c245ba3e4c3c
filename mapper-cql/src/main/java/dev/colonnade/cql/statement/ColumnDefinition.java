package dev.colonnade.cql.statement;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.TypeName;
import java.util.Optional;

/**
 * A column in CREATE TABLE and ALTER TABLE.
 *
 * @param name its name
 * @param type its type
 * @param isStatic whether STATIC is said
 * @param mask the function of MASKED WITH, without the column among its arguments; from Cassandra 5.0
 * @param range where it stands
 * @since 0.1.0
 */
public record ColumnDefinition(
        Name name, TypeName type, boolean isStatic, Optional<FunctionCall> mask, TextRange range) {

    /** {@return how it is written in CQL} */
    public String cql() {
        return name.cql() + " " + type.cql() + (isStatic ? " STATIC" : "")
                + mask.map(function -> " MASKED WITH " + function.cql()).orElse("");
    }
}
