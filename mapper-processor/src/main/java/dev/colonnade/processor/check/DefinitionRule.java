package dev.colonnade.processor.check;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.Finding;
import dev.colonnade.cql.ddl.SchemaProblem;
import dev.colonnade.cql.ddl.SchemaReader;
import dev.colonnade.cql.ddl.SchemaText;
import dev.colonnade.processor.model.Catalog;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.Problems;
import dev.colonnade.processor.problem.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Cassandra accepts the statement that creates the table of an entity, after those of the types that it uses. */
final class DefinitionRule implements Rule<MappedClass> {
    private final Catalog catalog;
    private final CassandraVersion version;

    DefinitionRule(Catalog catalog, CassandraVersion version) {
        this.catalog = catalog;
        this.version = version;
    }

    @Override
    public void check(MappedClass model, Problems problems) {
        if (!model.isEntity() || model.inheritance().root().isPresent()) {
            return;
        }
        String table = model.table().create();
        List<SchemaText> texts = Stream.concat(
                        catalog.userTypes(List.of(model)).stream()
                                .map(type -> type.userType().create()),
                        Stream.of(table))
                .map(text -> new SchemaText(text, text))
                .toList();
        new SchemaReader(version)
                .read(texts).problems().stream()
                        .filter(problem -> problem.text().text().equals(table))
                        .forEach(problem -> problems.add(problem(model, problem)));
    }

    private static Problem problem(MappedClass model, SchemaProblem problem) {
        Finding finding = problem.finding();
        return new Problem(
                new CqlCode(finding.rule()),
                Severity.valueOf(finding.severity().name()),
                model.site(),
                "The table of " + model.type().text() + ": " + finding.found() + "\n"
                        + CodeFrame.of(problem.text().text(), finding.range()),
                finding.allowed(),
                finding.fix());
    }
}
