package dev.colonnade.cql.parse;

import dev.colonnade.cql.statement.Delete;
import dev.colonnade.cql.statement.IfClause;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.statement.Target;
import dev.colonnade.cql.statement.UsingOption;
import dev.colonnade.cql.term.QualifiedName;
import java.util.List;
import java.util.Optional;

/** Reads DELETE. */
final class DeleteParser {
    private final TokenCursor cursor;
    private final Names names;
    private final TargetParser targets;
    private final UsingParser using;
    private final RelationParser relations;
    private final ConditionParser conditions;

    DeleteParser(
            TokenCursor cursor,
            Names names,
            TargetParser targets,
            UsingParser using,
            RelationParser relations,
            ConditionParser conditions) {
        this.cursor = cursor;
        this.names = names;
        this.targets = targets;
        this.using = using;
        this.relations = relations;
        this.conditions = conditions;
    }

    Delete delete() {
        int start = cursor.index();
        cursor.expect(Keyword.DELETE);
        List<Target> deleted = cursor.at(Keyword.FROM) ? List.of() : cursor.list(targets::target, Sign.COMMA);
        cursor.expect(Keyword.FROM);
        QualifiedName table = names.qualified(Part.TABLE_NAME);
        List<UsingOption> options = using.timestampOnly();
        cursor.expect(Keyword.WHERE);
        List<Relation> where = relations.relations();
        Optional<IfClause> condition = conditions.condition();
        return new Delete(deleted, table, options, where, condition, cursor.since(start));
    }
}
