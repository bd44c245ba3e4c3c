package dev.colonnade.processor.model;

import dev.colonnade.cql.check.AccessPath;
import dev.colonnade.processor.model.Permissions.Permission;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the query catalogue says of a method.
 *
 * @param method the method, with the types of its parameters
 * @param cql its statement, on one line
 * @param tables the tables of the statement, each once
 * @param access how the server finds the rows: {@code row}, {@code full-scan}; {@code unknown} if not enough is known
 * @param reason why it may filter, read all partitions or change the schema
 * @param conditional whether it is a lightweight transaction
 * @param idempotent whether the driver may execute it twice
 * @param consistency the consistency level, or whose it is: {@code profile}, {@code profile analytics}
 */
public record CataloguedQuery(
        String method,
        String cql,
        List<String> tables,
        String access,
        Optional<String> reason,
        boolean conditional,
        boolean idempotent,
        String consistency) {
    public CataloguedQuery {
        tables = List.copyOf(tables);
    }

    public static CataloguedQuery of(VerifiedMethod method) {
        var verification = method.verification();
        Permissions permissions = method.method().permissions();
        return new CataloguedQuery(
                method.method().label(),
                method.cql().strip().replaceAll("\\s*\\R\\s*", " "),
                verification.statement().map(Tables::of).orElse(List.of()).stream()
                        .map(table -> table.cql())
                        .distinct()
                        .toList(),
                verification.accessPath().map(CataloguedQuery::text).orElse("unknown"),
                Stream.of(permissions.filtering(), permissions.fullScan(), permissions.schemaChange())
                        .flatMap(Optional::stream)
                        .map(Permission::reason)
                        .findFirst(),
                verification.conditional(),
                method.isIdempotent(),
                consistency(method.method().options()));
    }

    private static String consistency(MethodOptions options) {
        return options.consistencyLevel()
                .orElseGet(() -> options.first(StatementAttributes::executionProfileName)
                        .map(profile -> "profile " + profile)
                        .orElse("profile"));
    }

    private static String text(AccessPath path) {
        return path.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
