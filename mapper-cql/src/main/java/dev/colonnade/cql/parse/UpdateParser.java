package dev.colonnade.cql.parse;

import dev.colonnade.cql.statement.Assignment;
import dev.colonnade.cql.statement.IfClause;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.statement.Update;
import dev.colonnade.cql.statement.UsingOption;
import dev.colonnade.cql.term.QualifiedName;
import java.util.List;
import java.util.Optional;

/** Reads UPDATE. */
final class UpdateParser {
    private final TokenCursor cursor;
    private final Names names;
    private final UsingParser using;
    private final AssignmentParser assignments;
    private final RelationParser relations;
    private final ConditionParser conditions;

    UpdateParser(
            TokenCursor cursor,
            Names names,
            UsingParser using,
            AssignmentParser assignments,
            RelationParser relations,
            ConditionParser conditions) {
        this.cursor = cursor;
        this.names = names;
        this.using = using;
        this.assignments = assignments;
        this.relations = relations;
        this.conditions = conditions;
    }

    Update update() {
        int start = cursor.index();
        cursor.expect(Keyword.UPDATE);
        QualifiedName table = names.qualified(Part.TABLE_NAME);
        List<UsingOption> options = using.options();
        cursor.expect(Keyword.SET);
        List<Assignment> set = assignments.assignments();
        cursor.expect(Keyword.WHERE);
        List<Relation> where = relations.relations();
        Optional<IfClause> condition = conditions.condition();
        return new Update(table, options, set, where, condition, cursor.since(start));
    }
}
