package dev.colonnade.processor.check;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.ddl.SchemaProblem;
import dev.colonnade.cql.ddl.SchemaText;
import dev.colonnade.cql.parse.ScriptItem;
import dev.colonnade.cql.parse.ScriptParser;
import dev.colonnade.cql.schema.UserType;
import dev.colonnade.cql.statement.CreateAggregate;
import dev.colonnade.cql.statement.CreateFunction;
import dev.colonnade.cql.statement.Statement;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import dev.colonnade.processor.model.FunctionFile;
import dev.colonnade.processor.model.FunctionFiles;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/**
 * The files of functions are there and create functions and aggregates in the mapper's keyspace, which Cassandra
 * accepts.
 */
final class FunctionFileRule implements Rule<FunctionFiles> {
    private final Optional<List<UserType>> types;
    private final CassandraVersion version;

    /**
     * Makes the rule.
     *
     * @param types the types that functions can use; empty if they have problems themselves, so that only the grammar
     *     can be looked at
     */
    FunctionFileRule(Optional<List<UserType>> types, CassandraVersion version) {
        this.types = types;
        this.version = version;
    }

    @Override
    public void check(FunctionFiles model, Problems problems) {
        model.files()
                .forEach(file -> file.text()
                        .ifPresentOrElse(
                                text -> checkStatements(file, text, problems), () -> problems.add(missing(file))));
        types.map(known -> model.read(known, version))
                .ifPresent(reading -> reading.problems()
                        .forEach(problem -> model.of(problem).ifPresent(file -> problems.add(refused(file, problem)))));
    }

    private static Problem missing(FunctionFile file) {
        return new Problem(
                ProblemCode.FUNCTION_FILE,
                file.site(),
                file.site().label() + ": There is no file " + file.name() + " " + String.join(", ", file.searched()),
                "name it as it stands below src/main/resources; where the compiler does not see resources, as with Gradle,"
                        + " say -Acolonnade.resources=… with the folder that they are in");
    }

    private void checkStatements(FunctionFile file, String text, Problems problems) {
        for (ScriptItem item : ScriptParser.parse(text, version)) {
            if (item instanceof ScriptItem.Read read) {
                checkStatement(file, text, read.statement(), problems);
            }
        }
    }

    private static void checkStatement(FunctionFile file, String text, Statement statement, Problems problems) {
        Optional<QualifiedName> made = made(statement);
        if (made.isEmpty()) {
            problems.add(wrong(
                    file,
                    text,
                    statement.range(),
                    "A statement creates no function and no aggregate",
                    "take it out: types, tables, indexes and views come from classes"));
        }
        made.flatMap(QualifiedName::keyspace)
                .map(Name::range)
                .ifPresent(keyspace -> problems.add(wrong(
                        file,
                        text,
                        keyspace,
                        "A statement names a keyspace",
                        "take it away: the one who makes the mapper says the keyspace")));
    }

    private static Optional<QualifiedName> made(Statement statement) {
        if (statement instanceof CreateFunction function) {
            return Optional.of(function.name());
        }
        return statement instanceof CreateAggregate aggregate ? Optional.of(aggregate.name()) : Optional.empty();
    }

    private static Problem wrong(FunctionFile file, String text, TextRange range, String found, String fix) {
        return new Problem(
                ProblemCode.FUNCTION_FILE,
                file.site(),
                new SchemaText(file.name(), text).place(range) + ": " + found + "\n" + CodeFrame.of(text, range),
                fix);
    }

    private static Problem refused(FunctionFile file, SchemaProblem problem) {
        TextRange range = problem.finding().range();
        return CqlCode.problem(
                problem.finding(),
                file.site(),
                problem.text().place(range),
                problem.text().text());
    }
}
