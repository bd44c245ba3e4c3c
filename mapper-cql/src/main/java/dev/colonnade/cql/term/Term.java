package dev.colonnade.cql.term;

import dev.colonnade.cql.TextRange;

/**
 * An expression: a value in a relation, an assignment or a list of values, or what a select clause selects. The server
 * knows two languages here, "term" and "selector", which differ in few things: columns and access to parts of them are
 * in select clauses only.
 *
 * @since 0.1.0
 */
public sealed interface Term
        permits Literal,
                NullLiteral,
                Marker,
                ListLiteral,
                SetLiteral,
                MapLiteral,
                UdtLiteral,
                TupleLiteral,
                FunctionCall,
                CountRows,
                Arithmetic,
                Negation,
                TypeHint,
                Cast,
                ColumnReference,
                FieldAccess,
                ElementAccess,
                SliceAccess,
                CellAge {
    /** {@return where it stands} */
    TextRange range();

    /** {@return the term as it is written in CQL} */
    String cql();
}
