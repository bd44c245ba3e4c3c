package dev.colonnade.processor.check;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.ddl.SchemaReader;
import dev.colonnade.cql.ddl.SchemaText;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.statement.SchemaStatement;
import dev.colonnade.processor.model.VerifiedMethod;
import dev.colonnade.processor.problem.Problems;
import java.util.List;
import java.util.stream.Collectors;

/** Cassandra accepts a statement of the schema, after those that create what is known of it. */
final class SchemaChangeRule implements Rule<VerifiedMethod> {
    private final CassandraVersion version;

    SchemaChangeRule(CassandraVersion version) {
        this.version = version;
    }

    @Override
    public void check(VerifiedMethod model, Problems problems) {
        if (model.verification()
                .statement()
                .filter(SchemaStatement.class::isInstance)
                .isEmpty()) {
            return;
        }
        Keyspace keyspace = model.schema().keyspace();
        SchemaText before = new SchemaText("schema", text(keyspace));
        SchemaText statement = new SchemaText("statement", model.cql());
        new SchemaReader(version, keyspace.name())
                .read(List.of(before, statement)).problems().stream()
                        .filter(problem -> problem.text().equals(statement))
                        .map(problem -> CqlCode.problem(
                                problem.finding(), model.site(), model.method().label(), model.cql()))
                        .forEach(problems::add);
    }

    private static String text(Keyspace keyspace) {
        return keyspace.definitions().stream()
                .map(definition -> definition.cql() + ";\n")
                .collect(Collectors.joining());
    }
}
