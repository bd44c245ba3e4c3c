package dev.colonnade.processor.check;

import dev.colonnade.cql.schema.Schema;
import dev.colonnade.processor.model.Catalog;
import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.DaoModel;
import dev.colonnade.processor.model.Declaration.Form;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.MapperModel;
import dev.colonnade.processor.model.Settings;
import dev.colonnade.processor.model.Statements;
import dev.colonnade.processor.model.VerifiedMethod;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All rules. A rule may rely on nothing that another one checks: all see every model, so that all is reported at once.
 */
public final class Rules {
    private final Catalog catalog;
    private final Settings settings;
    private final List<Rule<MappedClass>> classRules;
    private final List<Rule<MappedClass>> rootRules;

    private static final List<Rule<DaoMethod>> METHOD_RULES = List.of(
            new OperationRule(),
            new GenericMethodRule(),
            new EntityParameterRule(),
            new TargetRule(),
            new KeyParametersRule(),
            new ParameterTypeRule(),
            new ClauseRule(),
            new TtlParameterRule(),
            new NothingToUpdateRule(),
            new CounterWriteRule(),
            new ComputedOutcomeRule(),
            new QueryTextRule(),
            new MarkerRule(),
            new ResultRule(),
            new OutcomeRule(),
            new SeveralRowsRule(),
            new SubclassRowsRule(),
            new UnknownCodeRule());

    private static final List<Rule<VerifiedMethod>> STATEMENT_RULES = List.of(
            new CqlRules(),
            new MarkerTypeRule(),
            new NullableKeyRule(),
            new ResultColumnsRule(),
            new ComputedAggregateRule(),
            new SingleRowRule(),
            new AccessRule(),
            new ManyPartitionsRule(),
            new BatchRule(),
            new UnboundedListRule());

    /**
     * Makes the rules.
     *
     * @param catalog the user-defined types that the models use
     * @param settings what the user wants of them
     * @param file the schema file, if there is one
     */
    public Rules(Catalog catalog, Settings settings, Optional<Schema> file) {
        this.catalog = catalog;
        this.settings = settings;
        this.classRules = new ArrayList<>(List.of(
                Rules::checkProcessed,
                (model, problems) -> IgnoredAnnotationRule.checkClass(model.ignored(), problems),
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
                new ComputedRule(catalog, settings.version(), file),
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
                new DiscriminatorRule(),
                new DiscriminatorValueRule(),
                new SubclassColumnRule(),
                new SubclassKeyRule()));
        file.ifPresent(schema -> {
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

    /** The problems of a class, and of the types that it uses. */
    public List<Problem> check(MappedClass model) {
        Problems problems = new Problems();
        check(model, problems);
        return problems.list();
    }

    /**
     * The problems of a DAO, and of the classes that it uses.
     *
     * @param statements the statements of its methods
     */
    public List<Problem> check(DaoModel model, Statements statements) {
        Problems problems = new Problems();
        check(model, Optional.of(statements), problems);
        return problems.list();
    }

    /**
     * The problems of a mapper, and of the DAOs that it gives.
     *
     * @param statements the statements of a DAO; none if another compilation has checked them
     */
    public List<Problem> check(MapperModel model, Function<DaoModel, Optional<Statements>> statements) {
        Problems problems = new Problems();
        model.daos().forEach(dao -> check(dao, statements.apply(dao), problems));
        InterfaceRule.check(model.declaration(), "@Mapper", model.site(), problems);
        new MapperMethodRule().check(model, problems);
        if (!problems.hasErrors()) {
            new OneDefinitionRule(catalog).check(model, problems);
        }
        return problems.list();
    }

    private void check(MappedClass model, Problems problems) {
        Problems own = new Problems();
        model.inheritance().root().ifPresent(root -> check(root, own));
        catalog.neededBy(List.of(model)).forEach(type -> apply(classRules, type, own));
        apply(model.inheritance().isRoot() ? rootRules : classRules, model, own);
        model.inheritance().subclasses().forEach(subclass -> apply(classRules, subclass, own));
        if (!own.hasErrors()) {
            new DefinitionRule(catalog, settings.version()).check(model, own);
        }
        own.list().forEach(problems::add);
    }

    private void check(DaoModel model, Optional<Statements> statements, Problems problems) {
        InterfaceRule.check(model.declaration(), "@Dao", model.site(), problems);
        ProcessedRule.check(model.declaration(), model.site(), problems);
        new NamedEntitiesRule().check(model, problems);
        model.entities().forEach(entity -> check(entity, problems));
        if (model.declaration().form() != Form.INTERFACE || model.declaration().generic()) {
            return;
        }
        IgnoredAnnotationRule.checkDao(model.ignored(), problems);
        for (DaoMethod method : model.methods()) {
            Problems own = new Problems();
            catalog.usedIn(method.values()).forEach(type -> check(type, own));
            apply(METHOD_RULES, method, own);
            if (!own.hasErrors()) {
                statements.ifPresent(known -> checkStatement(known, method, own));
            }
            own.list().forEach(problems::add);
        }
    }

    private void checkStatement(Statements statements, DaoMethod method, Problems problems) {
        VerifiedMethod verified = statements.of(method);
        if (statements.isUnclear(verified)) {
            return;
        }
        Problems found = new Problems();
        apply(STATEMENT_RULES, verified, found);
        TurnedOff.remaining(found.list(), method, settings).forEach(problems::add);
    }

    private static <M> void apply(List<Rule<M>> rules, M model, Problems problems) {
        rules.forEach(rule -> rule.check(model, problems));
    }
}
