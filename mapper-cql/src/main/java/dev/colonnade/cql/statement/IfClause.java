package dev.colonnade.cql.statement;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.TextRange;
import java.util.List;

/**
 * The condition of a lightweight transaction.
 *
 * @since 0.1.0
 */
public sealed interface IfClause {
    /** {@return where it stands} */
    TextRange range();

    /** {@return how it is written in CQL} */
    String cql();

    /**
     * The row exists.
     *
     * @param range where it stands
     */
    record Exists(TextRange range) implements IfClause {
        @Override
        public String cql() {
            return "IF EXISTS";
        }
    }

    /**
     * Some columns are as expected.
     *
     * @param conditions the conditions; at least one
     * @param range where it stands
     */
    record Conditions(List<Condition> conditions, TextRange range) implements IfClause {
        /** Copies the list. */
        public Conditions {
            conditions = List.copyOf(conditions);
        }

        @Override
        public String cql() {
            return conditions.stream().map(Condition::cql).collect(joining(" AND ", "IF ", ""));
        }
    }
}
