package dev.colonnade.cql.statement;

/**
 * A statement that is about no rows: it changes the schema, or stands between such statements in a file of them.
 *
 * @since 0.1.0
 */
public sealed interface SchemaStatement extends Statement
        permits CreateKeyspace,
                AlterKeyspace,
                CreateTable,
                AlterTable,
                CreateType,
                AlterType,
                CreateIndex,
                CreateView,
                AlterView,
                CreateFunction,
                CreateAggregate,
                CreateTrigger,
                Drop,
                DropFunction,
                DropTrigger,
                Use,
                Truncate,
                OtherStatement {}
