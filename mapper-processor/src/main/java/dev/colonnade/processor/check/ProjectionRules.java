package dev.colonnade.processor.check;

import dev.colonnade.processor.model.Catalog;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.Problems;
import java.util.List;

/**
 * The rules of classes that queries make of their columns: they need not be read, and what they say of a table counts
 * nowhere.
 */
final class ProjectionRules {
    private static final List<Rule<MappedClass>> RULES = List.of(
            (model, problems) -> IgnoredAnnotationRule.check(model.ignored(), problems),
            new InstantiableRule(),
            new NameRule(),
            new EmbeddedRule(),
            new ColumnsRule(),
            new DistinctColumnsRule(),
            new ColumnTypeRule(),
            new TransientRule(),
            new ConstructorRule(),
            new BuilderRule(),
            new AmbiguousConstructionRule(),
            new CreatorRule());

    private final ClassProblems classes;

    /**
     * Makes them.
     *
     * @param classes the problems of the types that the classes use
     */
    ProjectionRules(ClassProblems classes) {
        this.classes = classes;
    }

    List<Problem> check(MappedClass model, Catalog catalog) {
        Problems problems = new Problems();
        catalog.usedBy(model).forEach(type -> problems.addAll(classes.of(type, catalog)));
        RULES.forEach(rule -> rule.check(model, problems));
        return problems.list();
    }
}
