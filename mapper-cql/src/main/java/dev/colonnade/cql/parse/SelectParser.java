package dev.colonnade.cql.parse;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.statement.Ordering;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.statement.Select;
import dev.colonnade.cql.statement.SelectClause;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import dev.colonnade.cql.term.Term;
import java.util.List;
import java.util.Optional;

/** Reads SELECT. */
final class SelectParser {
    private final CassandraVersion version;
    private final TokenCursor cursor;
    private final Names names;
    private final SelectClauseParser clauses;
    private final GroupByParser groups;
    private final TermParser terms;
    private final RelationParser relations;
    private final UsingParser numbers;

    SelectParser(
            CassandraVersion version,
            TokenCursor cursor,
            Names names,
            SelectClauseParser clauses,
            GroupByParser groups,
            TermParser terms,
            RelationParser relations,
            UsingParser numbers) {
        this.version = version;
        this.cursor = cursor;
        this.names = names;
        this.clauses = clauses;
        this.groups = groups;
        this.terms = terms;
        this.relations = relations;
        this.numbers = numbers;
    }

    Select select() {
        int start = cursor.index();
        cursor.expect(Keyword.SELECT);
        SelectClause selection = clauses.clause();
        cursor.expect(Keyword.FROM);
        QualifiedName table = names.qualified(Part.TABLE_NAME);
        List<Relation> where = cursor.accept(Keyword.WHERE) ? relations.relations() : List.of();
        List<Term> groupBy = groups.terms();
        List<Ordering> orderBy = orderBy();
        Optional<Term> perPartitionLimit = perPartitionLimit();
        Optional<Term> limit = cursor.accept(Keyword.LIMIT) ? Optional.of(numbers.number()) : Optional.empty();
        boolean allowFiltering = allowFiltering();
        return new Select(
                selection,
                table,
                where,
                groupBy,
                orderBy,
                perPartitionLimit,
                limit,
                allowFiltering,
                cursor.since(start));
    }

    private List<Ordering> orderBy() {
        if (!cursor.accept(Keyword.ORDER)) {
            return List.of();
        }
        cursor.expect(Keyword.BY);
        return cursor.list(this::ordering, Sign.COMMA);
    }

    private Ordering ordering() {
        int start = cursor.index();
        Name column = names.name(Part.COLUMN_NAME);
        Optional<Term> nearestTo = nearestTo();
        boolean descending = !cursor.accept(Keyword.ASC) && cursor.accept(Keyword.DESC);
        return new Ordering(column, nearestTo, descending, cursor.since(start));
    }

    private Optional<Term> nearestTo() {
        if (!version.isAtLeast(CassandraVersion.V5_0) || !cursor.accept(Keyword.ANN)) {
            return Optional.empty();
        }
        cursor.expect(Keyword.OF);
        return Optional.of(terms.term());
    }

    private Optional<Term> perPartitionLimit() {
        if (!cursor.accept(Keyword.PER)) {
            return Optional.empty();
        }
        cursor.expect(Keyword.PARTITION);
        cursor.expect(Keyword.LIMIT);
        return Optional.of(numbers.number());
    }

    private boolean allowFiltering() {
        if (!cursor.accept(Keyword.ALLOW)) {
            return false;
        }
        cursor.expect(Keyword.FILTERING);
        return true;
    }
}
