package dev.colonnade.maven;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.ddl.SchemaProblem;
import dev.colonnade.cql.ddl.SchemaReading;
import dev.colonnade.cql.ddl.SchemaText;
import dev.colonnade.cql.schema.Keyspace;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/** Reads the text of a schema. */
final class SchemaFile {
    private SchemaFile() {}

    /**
     * The schema that it says.
     *
     * @param name how messages name the text
     * @param keyspace the keyspace whose schema it is, if that is said in the text
     */
    static Keyspace read(String name, String text, Optional<Identifier> keyspace) throws MojoFailureException {
        SchemaReading reading = new dev.colonnade.cql.ddl.SchemaReader(CassandraVersion.V5_0, keyspace)
                .read(List.of(new SchemaText(name, text)));
        if (!reading.problems().isEmpty()) {
            SchemaProblem problem = reading.problems().get(0);
            throw new MojoFailureException(
                    name + ":" + problem.line() + ": " + problem.finding().found());
        }
        return reading.schema().keyspace();
    }
}
