package dev.colonnade.processor.check;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.statement.Option;
import dev.colonnade.processor.model.CqlText;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.Problems;
import java.util.List;

/**
 * What {@code @TableOptions} says are options in CQL. Which there are, and with which values, is the server's to say.
 */
final class TableOptionsRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        model.definition().said().ifPresent(options -> check(model.type().text(), options, problems));
    }

    private static void check(String label, CqlText<List<Option>> options, Problems problems) {
        SyntaxProblem.of(label, options).ifPresent(problems::add);
        options.value().orElse(List.of()).stream()
                .filter(option -> option.name().identifier().name().equals("id"))
                .forEach(option -> problems.add(new Problem(
                        new CqlCode(CqlRule.SCHEMA_OPTION),
                        options.site(),
                        label + ": The id tells tables of one name apart, which is nothing that an entity could say\n"
                                + CodeFrame.of(options.text(), option.range()),
                        "remove it")));
    }
}
