package dev.colonnade.cql.parse;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.statement.CreateView;
import dev.colonnade.cql.statement.PrimaryKey;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.statement.Selector;
import dev.colonnade.cql.statement.TableProperties;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import dev.colonnade.cql.term.Term;
import java.util.List;
import java.util.Optional;

/** Reads CREATE MATERIALIZED VIEW. Rule: createMaterializedViewStatement of Parser.g. */
final class CreateViewParser {
    private final TokenCursor cursor;
    private final Names names;
    private final SelectorParser selectors;
    private final RelationParser relations;
    private final MarkerParser markers;
    private final TablePropertiesParser properties;

    CreateViewParser(
            TokenCursor cursor,
            Names names,
            SelectorParser selectors,
            RelationParser relations,
            MarkerParser markers,
            TablePropertiesParser properties) {
        this.cursor = cursor;
        this.names = names;
        this.selectors = selectors;
        this.relations = relations;
        this.markers = markers;
        this.properties = properties;
    }

    /**
     * Reads the statement behind CREATE MATERIALIZED VIEW.
     *
     * @param start where it begins
     * @return the statement
     */
    CreateView statement(int start) {
        boolean ifNotExists = Existence.ifNotExists(cursor);
        QualifiedName name = names.qualified(Part.TABLE_NAME);
        cursor.expect(Keyword.AS);
        cursor.expect(Keyword.SELECT);
        List<Selector> selected = cursor.accept(Sign.TIMES) ? List.of() : cursor.list(this::selector, Sign.COMMA);
        cursor.expect(Keyword.FROM);
        QualifiedName base = names.qualified(Part.TABLE_NAME);
        List<Relation> where = cursor.accept(Keyword.WHERE) ? relations.relations() : List.of();
        PrimaryKey key = properties.primaryKey();
        TableProperties with = properties.properties();
        check(with);
        return new CreateView(name, ifNotExists, selected, base, where, key, with, cursor.since(start));
    }

    private Selector selector() {
        int start = cursor.index();
        Term term = selectors.selector();
        Optional<Name> alias = cursor.accept(Keyword.AS) ? Optional.of(names.name(Part.ALIAS)) : Optional.empty();
        return new Selector(term, alias, cursor.since(start));
    }

    private void check(TableProperties with) {
        with.compactStorage().ifPresent(CreateViewParser::refuseStorage);
        if (markers.count() > 0) {
            throw new CqlSyntaxException(
                    "A bind marker cannot be in a view",
                    markers.all().get(0).range(),
                    List.of("a constant"),
                    "write a constant");
        }
    }

    private static void refuseStorage(TextRange storage) {
        throw new CqlSyntaxException("A view has no COMPACT STORAGE", storage, List.of(), "remove it");
    }
}
