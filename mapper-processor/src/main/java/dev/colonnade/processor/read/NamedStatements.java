package dev.colonnade.processor.read;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.parse.CqlParser;
import dev.colonnade.cql.parse.CqlSyntaxException;
import dev.colonnade.cql.parse.ParsedStatement;
import dev.colonnade.cql.statement.Assignment;
import dev.colonnade.cql.statement.DataStatement;
import dev.colonnade.cql.statement.Delete;
import dev.colonnade.cql.statement.IfClause;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.statement.Select;
import dev.colonnade.cql.statement.Update;
import dev.colonnade.cql.statement.UsingOption;
import dev.colonnade.cql.term.Marker;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.MethodStatements;
import dev.colonnade.processor.model.NamedColumns;
import dev.colonnade.processor.model.Operation;
import dev.colonnade.processor.model.Parameter;
import dev.colonnade.processor.model.Site;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Builds the statements of methods whose parameters are columns by their names, and whose annotations may have clauses:
 * each becomes what a {@code @Query} of the same text would be.
 */
final class NamedStatements {
    private final CassandraVersion version;

    NamedStatements(CassandraVersion version) {
        this.version = version;
    }

    /**
     * A SELECT.
     *
     * @param filtering whether the method may filter
     */
    Operation select(
            String annotation,
            MappedClass entity,
            List<Parameter> parameters,
            Clauses clauses,
            boolean filtering,
            Site site) {
        return build(annotation, entity, clauses.select(entity), List.of(), site, parsed -> {
            Select own = (Select) parsed.statement();
            return new Select(
                    MethodStatements.selection(entity),
                    own.table(),
                    concat(NamedColumns.of(entity, values(parameters), parsed).relations(), own.where()),
                    own.groupBy(),
                    own.orderBy(),
                    own.perPartitionLimit(),
                    own.limit(),
                    filtering,
                    TextRange.NONE);
        });
    }

    /** A DELETE. */
    Operation delete(
            String annotation,
            MappedClass entity,
            List<Parameter> parameters,
            Clauses clauses,
            boolean ifExists,
            Site site) {
        return build(annotation, entity, clauses.delete(entity), clauses.contradicted(ifExists), site, parsed -> {
            Delete own = (Delete) parsed.statement();
            return new Delete(
                    own.targets(),
                    own.table(),
                    using(parameters.stream().filter(Parameter::timestamp).toList()),
                    concat(NamedColumns.of(entity, values(parameters), parsed).relations(), where(clauses, own)),
                    condition(own, ifExists),
                    TextRange.NONE);
        });
    }

    /**
     * An UPDATE that sets columns.
     *
     * @param ttl the time to live that the method says
     */
    Operation update(
            String annotation,
            MappedClass entity,
            List<Parameter> parameters,
            Optional<UsingOption> ttl,
            Clauses clauses,
            boolean ifExists,
            Site site) {
        return update(annotation, entity, parameters, ttl, clauses, ifExists, site, NamedColumns::assignments);
    }

    /** An UPDATE that counts up. */
    Operation increment(String annotation, MappedClass entity, List<Parameter> parameters, Clauses clauses, Site site) {
        return update(annotation, entity, parameters, Optional.empty(), clauses, false, site, NamedColumns::increments);
    }

    /** The condition beside an entity, if there is one. */
    Optional<Operation.Query> condition(String annotation, MappedClass entity, Clauses clauses, Site site) {
        return clauses.condition(entity).map(text -> parse(annotation, Optional.of(entity), text, List.of(), site));
    }

    /** What a text says, or why it says nothing. */
    Operation.Query parse(
            String annotation, Optional<MappedClass> entity, String text, List<String> leftOut, Site site) {
        try {
            return new Operation.Query(
                    annotation,
                    entity,
                    text,
                    Optional.of(CqlParser.parseWithMarkers(text, version)),
                    Optional.empty(),
                    leftOut,
                    site);
        } catch (CqlSyntaxException e) {
            return new Operation.Query(annotation, entity, text, Optional.empty(), Optional.of(e), leftOut, site);
        }
    }

    private Operation update(
            String annotation,
            MappedClass entity,
            List<Parameter> parameters,
            Optional<UsingOption> ttl,
            Clauses clauses,
            boolean ifExists,
            Site site,
            Function<NamedColumns, List<Assignment>> assignments) {
        return build(annotation, entity, clauses.delete(entity), clauses.contradicted(ifExists), site, parsed -> {
            Delete own = (Delete) parsed.statement();
            NamedColumns columns = NamedColumns.of(entity, values(parameters), parsed);
            return new Update(
                    own.table(),
                    Stream.concat(ttl.stream(), using(parameters).stream()).toList(),
                    assignments.apply(columns),
                    concat(columns.keyRelations(), where(clauses, own)),
                    condition(own, ifExists),
                    TextRange.NONE);
        });
    }

    private static List<Parameter> values(List<Parameter> parameters) {
        return parameters.stream().filter(Parameter::isValue).toList();
    }

    private static List<UsingOption> using(List<Parameter> parameters) {
        return Parameter.using(parameters).stream()
                .map(using -> new UsingOption(
                        MethodStatements.kind(using),
                        new Marker(Optional.of(using.cqlName().identifier()), TextRange.NONE),
                        TextRange.NONE))
                .toList();
    }

    /** Of the user's own only: what stands there otherwise is no clause of the method's. */
    private static List<Relation> where(Clauses clauses, Delete own) {
        return clauses.hasWhere() ? own.where() : List.of();
    }

    private static Optional<IfClause> condition(Delete own, boolean ifExists) {
        return ifExists ? Optional.of(new IfClause.Exists(TextRange.NONE)) : own.condition();
    }

    /** What is built is parsed again, so that messages have the places of its parts. */
    private Operation build(
            String annotation,
            MappedClass entity,
            String clauses,
            List<String> leftOut,
            Site site,
            Function<ParsedStatement, DataStatement> statement) {
        Operation.Query own = parse(annotation, Optional.of(entity), clauses, leftOut, site);
        return own.parsed()
                .map(parsed -> parse(
                        annotation, Optional.of(entity), statement.apply(parsed).cql(), leftOut, site))
                .orElse(own);
    }

    private static List<Relation> concat(List<Relation> first, List<Relation> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
