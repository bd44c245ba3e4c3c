package dev.colonnade.cql.statement;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import dev.colonnade.cql.term.TypeName;
import java.util.List;

/**
 * An ALTER TYPE.
 *
 * @param type the type
 * @param ifExists whether IF EXISTS is said of the type
 * @param change what changes
 * @param range where it stands
 * @since 0.1.0
 */
public record AlterType(QualifiedName type, boolean ifExists, Change change, TextRange range)
        implements SchemaStatement {

    @Override
    public List<String> clauses() {
        return List.of("ALTER TYPE " + Clauses.ifExists(ifExists) + type.typeCql(), change.cql());
    }

    /** What changes. */
    public sealed interface Change {
        /** {@return how it is written in CQL} */
        String cql();
    }

    /**
     * Adds a field.
     *
     * @param ifNotExists whether IF NOT EXISTS is said of the field
     * @param field the field
     */
    public record AddField(boolean ifNotExists, FieldDefinition field) implements Change {

        @Override
        public String cql() {
            return "ADD " + Clauses.ifNotExists(ifNotExists) + field.cql();
        }
    }

    /**
     * Renames fields.
     *
     * @param ifExists whether IF EXISTS is said of the fields
     * @param fields the fields; at least one
     */
    public record RenameFields(boolean ifExists, List<Renaming> fields) implements Change {
        /** Copies the list. */
        public RenameFields {
            fields = List.copyOf(fields);
        }

        @Override
        public String cql() {
            return fields.stream()
                    .map(Renaming::cql)
                    .collect(joining(" AND ", "RENAME " + Clauses.ifExists(ifExists), ""));
        }
    }

    /**
     * Changes the type of a field, which no server does any more.
     *
     * @param field the field
     * @param type its type
     */
    public record AlterField(Name field, TypeName type) implements Change {

        @Override
        public String cql() {
            return "ALTER " + field.cql() + " TYPE " + type.cql();
        }
    }
}
