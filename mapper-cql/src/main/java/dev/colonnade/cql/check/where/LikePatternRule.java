package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.where.Restriction.Kind;
import dev.colonnade.cql.check.where.TableIndex.Answer;
import dev.colonnade.cql.schema.KeyedColumn;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.term.Literal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pattern of LIKE is not empty, and one that an index of the column knows: the beginning of a text ({@code 'a%'})
 * and the whole of it any, its end ({@code '%a'}) and its inside ({@code '%a%'}) only one of mode CONTAINS. The server
 * finds out when it executes the statement (Cassandra: {@code SingleColumnRestriction.LikeRestriction},
 * {@code ColumnIndex}).
 */
final class LikePatternRule implements WholeRule {
    /** Where in a text a pattern is looked for. */
    private enum Part {
        BEGINNING,
        END,
        INSIDE,
        WHOLE
    }

    @Override
    public boolean isBroken(Analysis analysis) {
        return blamed(analysis).isPresent();
    }

    private static Optional<Literal> blamed(Analysis analysis) {
        if (!analysis.others().has(Kind.LIKE)
                && !analysis.clustering().columns().has(Kind.LIKE)) {
            return Optional.empty();
        }
        return Stream.of(analysis.clustering().columns(), analysis.others())
                .flatMap(set -> set.all().stream())
                .filter(restriction -> restriction.kind() == Kind.LIKE)
                .flatMap(restriction -> pattern(restriction)
                        .filter(pattern -> isEmpty(pattern.text()) || !isKnown(pattern.text(), restriction, analysis))
                        .stream())
                .findFirst();
    }

    private static Optional<Literal> pattern(Restriction restriction) {
        Relation relation = restriction.relations().get(0);
        return relation instanceof Relation.OfColumn r
                        && r.value() instanceof Literal literal
                        && literal.kind() == Literal.Kind.STRING
                ? Optional.of(literal)
                : Optional.empty();
    }

    private static boolean isEmpty(String pattern) {
        return pattern.isEmpty() || pattern.equals("%") || pattern.equals("%%");
    }

    private static boolean isKnown(String pattern, Restriction restriction, Analysis analysis) {
        return analysis.indexes().of(restriction.first()).stream()
                .anyMatch(index -> !(index instanceof SecondaryIndex)
                        && !(index instanceof SaiIndex)
                        && (!(index instanceof SasiIndex sasi) || knows(sasi, part(pattern), restriction.first())));
    }

    private static Part part(String pattern) {
        if (pattern.endsWith("%")) {
            return pattern.startsWith("%") ? Part.INSIDE : Part.BEGINNING;
        }
        return pattern.startsWith("%") ? Part.END : Part.WHOLE;
    }

    private static boolean knows(SasiIndex index, Part part, KeyedColumn column) {
        return switch (index.mode()) {
            case SPARSE -> false;
            case PREFIX -> part == Part.BEGINNING || part == Part.WHOLE;
            case CONTAINS -> part != Part.BEGINNING || index.cutsWords(column) != Answer.YES;
        };
    }

    @Override
    public void report(Analysis analysis, Scope scope) {
        Literal pattern = blamed(analysis).orElseThrow();
        boolean empty = isEmpty(pattern.text());
        scope.findings()
                .error(
                        CqlRule.LIKE_PATTERN,
                        pattern.range(),
                        empty
                                ? "The pattern " + pattern.cql() + " of LIKE has no text"
                                : "The index does not know the pattern " + pattern.cql()
                                        + ", for which its mode must be "
                                        + (part(pattern.text()) == Part.BEGINNING ? "PREFIX" : "CONTAINS"),
                        List.of("'text%'", "'%text'", "'%text%'", "'text'"),
                        empty ? "write a text and % before or after it" : "write another pattern, or change the index");
    }
}
