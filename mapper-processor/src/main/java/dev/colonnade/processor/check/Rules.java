package dev.colonnade.processor.check;

import dev.colonnade.cql.schema.UserType;
import dev.colonnade.processor.model.Catalog;
import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.DaoModel;
import dev.colonnade.processor.model.Declaration.Form;
import dev.colonnade.processor.model.EntityMethod;
import dev.colonnade.processor.model.FunctionFiles;
import dev.colonnade.processor.model.MapperModel;
import dev.colonnade.processor.model.Operation;
import dev.colonnade.processor.model.Settings;
import dev.colonnade.processor.model.Statements;
import dev.colonnade.processor.model.VerifiedMethod;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The rules of DAOs and mappers. A rule may rely on nothing that another one checks: all see every model, so that all
 * is reported at once.
 */
public final class Rules {
    private final Catalog catalog;
    private final Settings settings;
    private final ClassProblems classes;
    private final ProjectionRules projections;

    private static final List<Rule<DaoMethod>> METHOD_RULES = List.of(
            new OperationRule(),
            new GenericMethodRule(),
            new EntityParameterRule(),
            new BatchParametersRule(),
            new TargetRule(),
            new KeyParametersRule(),
            new ParameterTypeRule(),
            new ClauseRule(),
            new TtlParameterRule(),
            new PageTokenRule(),
            new ConstantTtlRule(),
            new TimestampParameterRule(),
            new NothingToUpdateRule(),
            new NullStrategyRule(),
            new CounterWriteRule(),
            new ComputedOutcomeRule(),
            new QueryTextRule(),
            new SchemaStatementRule(),
            new MarkerRule(),
            new ResultRule(),
            new OutcomeRule(),
            new SeveralRowsRule(),
            new SubclassRowsRule(),
            new ExtendedSubclassRule(),
            new UnknownCodeRule());

    private static final List<Rule<EntityMethod>> ENTITY_METHOD_RULES =
            List.of(new GetEntityRule(), new SetEntityRule());

    /** Of the entities of a batch, each as if it were written by itself. */
    private static final List<Rule<DaoMethod>> PART_RULES = List.of(
            new OperationRule(),
            new EntityParameterRule(),
            new ClauseRule(),
            new NothingToUpdateRule(),
            new NullStrategyRule(),
            new CounterWriteRule(),
            new QueryTextRule(),
            new MarkerRule());

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
            new UnboundedListRule(),
            new AttributeUseRule(),
            new IdempotenceRule());

    /**
     * Makes the rules.
     *
     * @param catalog the user-defined types that the models use
     * @param settings what the user wants of them
     * @param classes the problems of the classes
     */
    public Rules(Catalog catalog, Settings settings, ClassProblems classes) {
        this.catalog = catalog;
        this.settings = settings;
        this.classes = classes;
        this.projections = new ProjectionRules(classes);
    }

    /**
     * The problems of a DAO, and of the classes that it uses.
     *
     * @param statements the statements of its methods; none if another compilation has checked them
     */
    public List<Problem> check(DaoModel model, Optional<Statements> statements) {
        Problems problems = new Problems();
        InterfaceRule.check(model.declaration(), "@Dao", model.site(), problems);
        ProcessedRule.check(model.declaration(), model.site(), problems);
        new NamedEntitiesRule().check(model, problems);
        new StatementAttributesRule().check(model, problems);
        model.entities().forEach(entity -> problems.addAll(classes.of(entity, catalog)));
        model.projections().forEach(projection -> problems.addAll(projections.check(projection, catalog)));
        if (model.declaration().form() == Form.INTERFACE && !model.declaration().generic()) {
            IgnoredAnnotationRule.check(model.ignored(), problems);
            model.methods().forEach(method -> problems.addAll(check(method, statements)));
            model.entityMethods().forEach(method -> apply(ENTITY_METHOD_RULES, method, problems));
        }
        statements.ifPresent(known -> checkFunctions(model.functions(), known::types, problems));
        return problems.list();
    }

    /**
     * The problems of a mapper, and of the DAOs that it gives.
     *
     * @param daos the problems of a DAO
     */
    public List<Problem> check(MapperModel model, Function<DaoModel, List<Problem>> daos) {
        Problems problems = new Problems();
        model.daos().forEach(dao -> problems.addAll(daos.apply(dao)));
        InterfaceRule.check(model.declaration(), "@Mapper", model.site(), problems);
        IgnoredAnnotationRule.check(model.ignored(), problems);
        new MapperMethodRule().check(model, problems);
        new DaoParameterRule().check(model, problems);
        new DaoTableRule().check(model, problems);
        if (!problems.hasErrors()) {
            new OneDefinitionRule(catalog).check(model, problems);
        }
        checkFunctions(model.functions(), () -> catalog.typesOf(model), problems);
        return problems.list();
    }

    private void checkFunctions(FunctionFiles functions, Supplier<List<UserType>> types, Problems problems) {
        Optional<List<UserType>> known = problems.hasErrors() ? Optional.empty() : Optional.of(types.get());
        new FunctionFileRule(known, settings.version()).check(functions, problems);
    }

    private List<Problem> check(DaoMethod method, Optional<Statements> statements) {
        Problems problems = new Problems();
        catalog.usedIn(method.values()).forEach(type -> problems.addAll(classes.of(type, catalog)));
        // Where a class is no entity, but looks like one, all else that could be said is about its consequences.
        apply(method.unmapped().isPresent() ? List.of(new UnmappedClassRule()) : METHOD_RULES, method, problems);
        if (method.operation() instanceof Operation.Batch batch) {
            batch.parts().forEach(part -> apply(PART_RULES, part, problems));
        }
        if (!problems.hasErrors()) {
            statements.ifPresent(known -> checkStatement(known, method, problems));
        }
        return problems.list();
    }

    private void checkStatement(Statements statements, DaoMethod method, Problems problems) {
        VerifiedMethod verified = statements.of(method);
        if (statements.isUnclear(verified)) {
            return;
        }
        Problems found = new Problems();
        apply(STATEMENT_RULES, verified, found);
        new SchemaChangeRule(settings.version()).check(verified, found);
        problems.addAll(TurnedOff.remaining(found.list(), method, settings));
    }

    private static <M> void apply(List<Rule<M>> rules, M model, Problems problems) {
        rules.forEach(rule -> rule.check(model, problems));
    }
}
