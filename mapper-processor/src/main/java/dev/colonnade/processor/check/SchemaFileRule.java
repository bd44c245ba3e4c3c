package dev.colonnade.processor.check;

import dev.colonnade.cql.ddl.SchemaProblem;
import dev.colonnade.processor.model.SchemaFile;
import dev.colonnade.processor.model.Site;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

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
        return CqlCode.problem(
                problem.finding(),
                Site.NOWHERE,
                problem.text().place(problem.finding().range()),
                problem.text().text());
    }
}
