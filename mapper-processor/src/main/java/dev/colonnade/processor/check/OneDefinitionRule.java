package dev.colonnade.processor.check;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Index;
import dev.colonnade.processor.model.Catalog;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.MapperModel;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The classes of a mapper do not define one table, or one type, in two ways. */
final class OneDefinitionRule implements Rule<MapperModel> {
    private final Catalog catalog;

    OneDefinitionRule(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void check(MapperModel model, Problems problems) {
        check(model, model.tables(), "table", MappedClass::table, problems);
        check(model, catalog.userTypes(model.tables()), "type", MappedClass::userType, problems);
        checkIndexes(model, problems);
    }

    /** The name of an index is one of its keyspace; two classes of one table have its indexes both. */
    private static void checkIndexes(MapperModel model, Problems problems) {
        Map<Identifier, MappedClass> first = new HashMap<>();
        for (MappedClass entity : model.tables()) {
            for (Index index : entity.table().indexes()) {
                Identifier name = index.name().orElseThrow();
                MappedClass other = first.putIfAbsent(name, entity);
                if (other != null
                        && !other.name().identifier().equals(entity.name().identifier())) {
                    problems.add(new Problem(
                            ProblemCode.CONFLICTING_TABLES,
                            model.site(),
                            other.type().text() + " and " + entity.type().text() + " of "
                                    + model.type().text() + " both have an index " + name.cql(),
                            "give one of them another name: @Index(name = \"…\")"));
                }
            }
        }
    }

    private static void check(
            MapperModel model,
            List<MappedClass> classes,
            String what,
            Function<MappedClass, Object> definition,
            Problems problems) {
        Map<Identifier, MappedClass> first = new HashMap<>();
        for (MappedClass mapped : classes) {
            MappedClass other = first.putIfAbsent(mapped.name().identifier(), mapped);
            if (other != null && !definition.apply(other).equals(definition.apply(mapped))) {
                problems.add(new Problem(
                        ProblemCode.CONFLICTING_TABLES,
                        model.site(),
                        other.type().text() + " and " + mapped.type().text() + " of "
                                + model.type().text()
                                + " define the " + what + " "
                                + mapped.name().identifier().cql() + " in two ways",
                        "give one of them another name with @CqlName, or both the same columns and key"));
            }
        }
    }
}
