package dev.colonnade.processor.check;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.Checker;
import dev.colonnade.cql.check.Finding;
import dev.colonnade.cql.check.ResultColumn;
import dev.colonnade.cql.check.Verification;
import dev.colonnade.cql.schema.Schema;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.processor.model.Catalog;
import dev.colonnade.processor.model.CqlSources;
import dev.colonnade.processor.model.CqlText;
import dev.colonnade.processor.model.KnownSchema;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/** Cassandra can compute a computed property of the columns of its table, and what comes of it is of its type. */
final class ComputedRule implements Rule<MappedClass> {
    private static final String SELECT = "SELECT ";

    private final Catalog catalog;
    private final CqlSources sources;

    ComputedRule(Catalog catalog, CqlSources sources) {
        this.catalog = catalog;
        this.sources = sources;
    }

    @Override
    public void check(MappedClass model, Problems problems) {
        for (Property property : model.computed()) {
            CqlText<Term> computation = property.roles().computation().orElseThrow();
            String label = model.type().text() + "." + property.path();
            SyntaxProblem.of(label, computation)
                    .ifPresentOrElse(
                            problems::add, () -> checkExpression(model, label, property, computation, problems));
        }
    }

    private void checkExpression(
            MappedClass model, String label, Property property, CqlText<Term> computation, Problems problems) {
        if (!model.isEntity() || !isClear(model)) {
            return;
        }
        Verification verification = verify(model, computation);
        if (!verification.markers().isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.COMPUTED_MARKER,
                    computation.site(),
                    label + " is computed with a bind marker, and nothing gives it a value when a row is read",
                    "write the value itself, or a @Query that selects the expression"));
            return;
        }
        verification.findings().forEach(finding -> problems.add(problem(label, computation, finding)));
        if (verification.isAccepted()) {
            verification.columns().stream()
                    .map(ResultColumn::type)
                    .flatMap(Optional::stream)
                    .filter(type -> !Fit.fits(property.type(), type))
                    .forEach(type -> problems.add(wrongType(label, property, computation, type)));
        }
    }

    /** Other rules say what is wrong with a class that has no table, and with the types that it uses. */
    private boolean isClear(MappedClass model) {
        return model.isClear() && catalog.neededBy(List.of(model)).stream().allMatch(MappedClass::isClear);
    }

    /** As a text, so that what is found stands where the user wrote it. */
    private Verification verify(MappedClass model, CqlText<Term> computation) {
        Schema schema =
                KnownSchema.of(List.of(model), List.of(), catalog, sources).schema();
        return new Checker(schema, sources.version())
                .verify(SELECT + computation.text() + " FROM "
                        + model.name().identifier().cql());
    }

    private static Problem problem(String label, CqlText<Term> computation, Finding finding) {
        TextRange range = finding.range();
        TextRange own = new TextRange(range.start() - SELECT.length(), range.end() - SELECT.length());
        Finding ownFinding =
                new Finding(finding.rule(), finding.severity(), own, finding.found(), finding.allowed(), finding.fix());
        return CqlCode.problem(ownFinding, computation.site(), label, computation.text());
    }

    private static Problem wrongType(String label, Property property, CqlText<Term> computation, CqlType type) {
        return new Problem(
                ProblemCode.COMPUTED_TYPE,
                computation.site(),
                label + " is of type " + property.type().java().text() + ", but " + computation.text() + " is of type "
                        + type.cql(),
                JavaTypes.of(type),
                "change the type of the property, or the expression");
    }
}
