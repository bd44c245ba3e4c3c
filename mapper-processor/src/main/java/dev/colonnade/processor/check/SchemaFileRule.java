package dev.colonnade.processor.check;

import dev.colonnade.cql.check.Finding;
import dev.colonnade.cql.ddl.SchemaProblem;
import dev.colonnade.processor.model.SchemaFile;
import dev.colonnade.processor.model.Site;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import dev.colonnade.processor.problem.Severity;

/** The schema file can be read, and Cassandra accepts its statements. */
final class SchemaFileRule implements Rule<SchemaFile> {
    @Override
    public void check(SchemaFile model, Problems problems) {
        model.unreadable()
                .ifPresent(why -> problems.add(new Problem(
                        ProblemCode.SCHEMA_FILE,
                        Site.NOWHERE,
                        "The schema '" + model.location() + "', which the option colonnade.schema names, " + why,
                        "name a file or folder as it is seen from where the compiler runs; with Maven,"
                                + " begin with ${project.basedir}")));
        model.reading().ifPresent(reading -> reading.problems().forEach(problem -> problems.add(problem(problem))));
    }

    private static Problem problem(SchemaProblem problem) {
        Finding finding = problem.finding();
        return new Problem(
                new CqlCode(finding.rule()),
                Severity.valueOf(finding.severity().name()),
                Site.NOWHERE,
                problem.text().name() + ", line " + problem.line() + ": " + finding.found() + "\n"
                        + CodeFrame.of(problem.text().text(), finding.range()),
                finding.allowed(),
                finding.fix());
    }
}
