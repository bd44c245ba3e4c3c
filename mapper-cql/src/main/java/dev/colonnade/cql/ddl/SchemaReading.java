package dev.colonnade.cql.ddl;

import dev.colonnade.cql.schema.Schema;
import java.util.List;

/**
 * What came of reading texts of statements.
 *
 * @param schema the schema after the last of them; a keyspace of which a statement was refused is not complete
 * @param problems what is wrong, in the order of the texts
 * @since 0.1.0
 */
public record SchemaReading(Schema schema, List<SchemaProblem> problems) {
    /** Copies the list. */
    public SchemaReading {
        problems = List.copyOf(problems);
    }
}
