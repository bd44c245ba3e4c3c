package dev.colonnade.processor.check;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.processor.model.Naming;
import dev.colonnade.processor.model.Settings;
import dev.colonnade.processor.model.Site;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;
import java.util.stream.Stream;

/** The options of the processor say something that it knows. */
final class OptionsRule implements Rule<Settings> {
    @Override
    public void check(Settings model, Problems problems) {
        List<String> versions =
                Stream.of(CassandraVersion.values()).map(CassandraVersion::text).toList();
        check(model, Settings.VERSION, versions, problems);
        List<String> conventions = Stream.of(Naming.values()).map(Naming::name).toList();
        check(model, Settings.NAMING, conventions, problems);
        check(model, Settings.STRICT, List.of("true", "false"), problems);
        for (String code : model.turnedOff()) {
            if (!TurnedOff.codes().contains(TurnedOff.normal(code))) {
                problems.add(new Problem(
                        ProblemCode.INVALID_OPTION,
                        Site.NOWHERE,
                        "The option " + Settings.OFF + " turns off " + code
                                + ", which is no code that can be turned off."
                                + DidYouMean.hint(code, TurnedOff.codes()),
                        "name a code of a message about a statement, for instance full-scan"));
            }
        }
    }

    private static void check(Settings model, String option, List<String> allowed, Problems problems) {
        String value = model.options().get(option);
        if (value != null && !allowed.contains(value)) {
            problems.add(new Problem(
                    ProblemCode.INVALID_OPTION,
                    Site.NOWHERE,
                    "The option " + option + " of the processor is '" + value + "'",
                    allowed,
                    "pass -A" + option + "=" + allowed.get(0)));
        }
    }
}
