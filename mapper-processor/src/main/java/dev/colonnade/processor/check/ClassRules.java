package dev.colonnade.processor.check;

import dev.colonnade.processor.model.Catalog;
import dev.colonnade.processor.model.CqlSources;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Settings;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of mapped classes. A rule may rely on nothing that another one checks: all see every model, so that all is
 * reported at once.
 */
final class ClassRules {
    private final Catalog catalog;
    private final Settings settings;
    private final List<Rule<MappedClass>> classRules;
    private final List<Rule<MappedClass>> rootRules;

    /**
     * Makes the rules.
     *
     * @param catalog the user-defined types that the models use
     * @param settings what the user wants of them
     * @param sources what CQL says besides
     */
    ClassRules(Catalog catalog, Settings settings, CqlSources sources) {
        this.catalog = catalog;
        this.settings = settings;
        this.classRules = new ArrayList<>(List.of(
                ClassRules::checkProcessed,
                (model, problems) -> IgnoredAnnotationRule.check(model.ignored(), problems),
                new InstantiableRule(),
                new NameRule(),
                new EmbeddedRule(),
                new DiscriminatorRule(),
                new ColumnsRule(),
                new DistinctColumnsRule(),
                new ColumnTypeRule(),
                new PartitionKeyRule(),
                new KeyPositionsRule(),
                new FrozenRule(),
                new TupleRule(),
                new AnnotationConflictRule(),
                new RoleConflictRule(),
                new RoleInUdtRule(),
                new StaticColumnRule(),
                new CounterTypeRule(),
                new CounterTableRule(),
                new DefaultNullsRule(),
                new IndexRule(),
                new MaskRule(settings.version()),
                new TableOptionsRule(),
                new ViewRule(),
                new ComputedRule(catalog, sources),
                new TransientRule(),
                new ReadablePropertyRule(),
                new ConstructorRule(),
                new BuilderRule(),
                new AmbiguousConstructionRule(),
                new CreatorRule(),
                new RecursiveUdtRule(catalog)));
        this.rootRules = new ArrayList<>(List.of(
                (model, problems) -> ProcessedRule.check(model.declaration(), model.site(), problems),
                new RootRule(),
                new NameRule(),
                new TableOptionsRule(),
                new DiscriminatorRule(),
                new DiscriminatorValueRule(),
                new SubclassColumnRule(),
                new SubclassKeyRule()));
        sources.file().ifPresent(schema -> {
            SchemaMismatchRule mismatch = new SchemaMismatchRule(schema.keyspace());
            classRules.add(mismatch);
            rootRules.add(mismatch);
        });
    }

    /** A subclass that has no value is not known to be ours. */
    private static void checkProcessed(MappedClass model, Problems problems) {
        if (model.inheritance().column().isEmpty()
                || model.inheritance().value().isPresent()) {
            ProcessedRule.check(model.declaration(), model.site(), problems);
        }
    }

    /**
     * The problems of a class, and of the types that it uses.
     *
     * @param ofOthers the problems of the class whose table it is, or is a view of, if that is another one
     */
    List<Problem> check(MappedClass model, List<Problem> ofOthers) {
        Problems problems = new Problems();
        problems.addAll(ofOthers);
        catalog.neededBy(List.of(model)).forEach(type -> apply(classRules, type, problems));
        apply(model.inheritance().isRoot() ? rootRules : classRules, model, problems);
        model.inheritance().subclasses().forEach(subclass -> apply(classRules, subclass, problems));
        if (!problems.hasErrors()) {
            new DefinitionRule(catalog, settings.version()).check(model, problems);
        }
        return problems.list();
    }

    private static void apply(List<Rule<MappedClass>> rules, MappedClass model, Problems problems) {
        rules.forEach(rule -> rule.check(model, problems));
    }
}
