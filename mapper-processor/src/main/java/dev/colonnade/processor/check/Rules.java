package dev.colonnade.processor.check;

import dev.colonnade.processor.model.Catalog;
import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.DaoModel;
import dev.colonnade.processor.model.Declaration.Form;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.MapperModel;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.Problems;
import java.util.List;

/**
 * All rules. A rule may rely on nothing that another one checks: all see every model, so that all is reported at once.
 */
public final class Rules {
    private final Catalog catalog;
    private final List<Rule<MappedClass>> classRules;

    private static final List<Rule<DaoMethod>> METHOD_RULES = List.of(
            new OperationRule(),
            new GenericMethodRule(),
            new EntityParameterRule(),
            new TargetRule(),
            new KeyParametersRule(),
            new ParameterTypeRule(),
            new TtlParameterRule(),
            new NothingToUpdateRule(),
            new QueryTextRule(),
            new MarkerRule(),
            new ResultRule(),
            new OutcomeRule(),
            new SeveralRowsRule());

    /**
     * Makes the rules.
     *
     * @param catalog the user-defined types that the models use
     */
    public Rules(Catalog catalog) {
        this.catalog = catalog;
        this.classRules = List.of(
                (model, problems) -> ProcessedRule.check(model.declaration(), model.site(), problems),
                (model, problems) -> IgnoredAnnotationRule.checkClass(model.ignored(), problems),
                new InstantiableRule(),
                new NameRule(),
                new ColumnsRule(),
                new DistinctColumnsRule(),
                new ColumnTypeRule(),
                new PartitionKeyRule(),
                new KeyPositionsRule(),
                new FrozenRule(),
                new AnnotationConflictRule(),
                new ReadablePropertyRule(),
                new ConstructorRule(),
                new RecursiveUdtRule(catalog));
    }

    /** The problems of a class, and of the types that it uses. */
    public List<Problem> check(MappedClass model) {
        Problems problems = new Problems();
        check(model, problems);
        return problems.list();
    }

    /** The problems of a DAO, and of the classes that it uses. */
    public List<Problem> check(DaoModel model) {
        Problems problems = new Problems();
        check(model, problems);
        return problems.list();
    }

    /** The problems of a mapper, and of the DAOs that it gives. */
    public List<Problem> check(MapperModel model) {
        Problems problems = new Problems();
        model.daos().forEach(dao -> check(dao, problems));
        InterfaceRule.check(model.declaration(), "@Mapper", model.site(), problems);
        new MapperMethodRule().check(model, problems);
        if (problems.list().isEmpty()) {
            new OneDefinitionRule(catalog).check(model, problems);
        }
        return problems.list();
    }

    private void check(MappedClass model, Problems problems) {
        catalog.neededBy(List.of(model)).forEach(type -> apply(classRules, type, problems));
        apply(classRules, model, problems);
    }

    private void check(DaoModel model, Problems problems) {
        InterfaceRule.check(model.declaration(), "@Dao", model.site(), problems);
        ProcessedRule.check(model.declaration(), model.site(), problems);
        model.entities().forEach(entity -> check(entity, problems));
        if (model.declaration().form() != Form.INTERFACE || model.declaration().generic()) {
            return;
        }
        IgnoredAnnotationRule.checkDao(model.ignored(), problems);
        for (DaoMethod method : model.methods()) {
            catalog.usedIn(method.values()).forEach(type -> check(type, problems));
            apply(METHOD_RULES, method, problems);
        }
    }

    private static <M> void apply(List<Rule<M>> rules, M model, Problems problems) {
        rules.forEach(rule -> rule.check(model, problems));
    }
}
