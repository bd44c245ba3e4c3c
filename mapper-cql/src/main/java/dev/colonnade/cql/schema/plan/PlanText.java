package dev.colonnade.cql.schema.plan;

import dev.colonnade.cql.statement.SchemaStatement;
import java.util.List;

/** A plan as a person reads it. */
final class PlanText {
    private final StringBuilder text = new StringBuilder();

    private PlanText() {}

    static String of(SchemaPlan plan) {
        PlanText text = new PlanText();
        text.write(plan);
        return text.text.toString();
    }

    private void write(SchemaPlan plan) {
        text.append("The schema of ")
                .append(plan.keyspace()
                        .map(name -> "the keyspace " + name.cql())
                        .orElse("the keyspace"))
                .append(plan.isDone() ? " is as expected" : " is not as expected")
                .append(": ")
                .append(count(plan.statements().size(), "statement"))
                .append(" to run, ")
                .append(count(plan.decisions().size(), "decision"))
                .append(" to take, ")
                .append(count(plan.warnings().size(), "warning"))
                .append('\n');
        statements(plan.statements());
        decisions(plan.decisions());
        warnings(plan.warnings());
        deployment(plan.deployment());
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private void statements(List<SchemaStatement> statements) {
        title(statements, "Can be run as it is, in this order; nothing is lost:");
        numbered(statements.stream().map(statement -> statement.cql() + ";").toList());
    }

    private void deployment(List<String> steps) {
        title(steps, "To deploy while the old program runs:");
        numbered(steps);
    }

    private void numbered(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            line("  " + (i + 1) + ". " + lines.get(i));
        }
    }

    private void decisions(List<Difference> decisions) {
        title(decisions, "Needs a decision; nothing does it by itself:");
        for (Difference decision : decisions) {
            line("  - " + decision.found());
            line("      the program: " + decision.fix());
            line("      the server:  " + decision.kind().effort());
        }
    }

    private void warnings(List<Difference> warnings) {
        title(warnings, "Is there and not expected; it may stay:");
        warnings.forEach(warning -> line("  - " + warning.found()));
    }

    private void title(List<?> what, String title) {
        if (!what.isEmpty()) {
            line("");
            line(title);
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
