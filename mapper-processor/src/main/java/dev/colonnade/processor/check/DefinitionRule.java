package dev.colonnade.processor.check;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import dev.colonnade.cql.ddl.SchemaProblem;
import dev.colonnade.cql.ddl.SchemaReader;
import dev.colonnade.cql.ddl.SchemaText;
import dev.colonnade.processor.model.Catalog;
import dev.colonnade.processor.model.CqlText;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Site;
import dev.colonnade.processor.model.TableIndex;
import dev.colonnade.processor.model.View;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cassandra accepts the statements that create the table or view of an entity and its indexes, after those of the types
 * and the table that it uses.
 */
final class DefinitionRule implements Rule<MappedClass> {
    /**
     * What a statement creates, and where that is said.
     *
     * @param options where its options are said
     */
    private record Defined(String what, Site site, Site options) {
        Site site(Finding finding) {
            return finding.rule() == CqlRule.SCHEMA_OPTION ? options : site;
        }
    }

    private final Catalog catalog;
    private final CassandraVersion version;

    DefinitionRule(Catalog catalog, CassandraVersion version) {
        this.catalog = catalog;
        this.version = version;
    }

    @Override
    public void check(MappedClass model, Problems problems) {
        if (!model.isEntity() || model.inheritance().root().isPresent()) {
            return;
        }
        List<MappedClass> tables = Stream.concat(model.definition().base().stream(), Stream.of(model))
                .toList();
        List<SchemaText> texts = new ArrayList<>();
        catalog.userTypes(tables).forEach(type -> texts.add(text(type.userType().create())));
        model.definition()
                .base()
                .ifPresent(base -> base.definitions().forEach(statement -> texts.add(text(statement))));
        Map<String, Defined> defined = defined(model);
        defined.keySet().forEach(statement -> texts.add(text(statement)));
        for (SchemaProblem problem : new SchemaReader(version).read(texts).problems()) {
            Defined blamed = defined.get(problem.text().text());
            if (blamed != null) {
                problems.add(problem(blamed, site(model, blamed, problem), problem));
            }
        }
    }

    private static SchemaText text(String statement) {
        return new SchemaText(statement, statement);
    }

    /** Without IF NOT EXISTS, so that two indexes of one name are found. */
    private static Map<String, Defined> defined(MappedClass model) {
        Map<String, Defined> defined = new LinkedHashMap<>();
        String name = model.type().text();
        Optional<View> view = model.definition().view();
        Site site = view.map(View::site).orElse(model.site());
        String what = view.isPresent() ? "The materialized view of " : "The table of ";
        Site options = model.definition().said().map(CqlText::site).orElse(site);
        defined.put(model.table().create(), new Defined(what + name, site, options));
        for (TableIndex index : model.indexes()) {
            defined.put(
                    index.index()
                            .definition(model.name().identifier())
                            .unconditional()
                            .cql(),
                    new Defined("The index of " + index.site().label(), index.site(), index.site()));
        }
        return defined;
    }

    private static Problem problem(Defined defined, Site site, SchemaProblem problem) {
        return CqlCode.problem(
                problem.finding(), site, defined.what(), problem.text().text());
    }

    /** A mask is said at its column, though it is part of the table. */
    private static Site site(MappedClass model, Defined defined, SchemaProblem problem) {
        Finding finding = problem.finding();
        String underlined = finding.range().of(problem.text().text());
        return model.columns().stream()
                .filter(column -> finding.rule() == CqlRule.SCHEMA_MASK)
                .flatMap(column -> column.roles().mask().stream())
                .filter(mask ->
                        mask.value().filter(m -> m.cql().startsWith(underlined)).isPresent())
                .findFirst()
                .map(CqlText::site)
                .orElseGet(() -> defined.site(finding));
    }
}
