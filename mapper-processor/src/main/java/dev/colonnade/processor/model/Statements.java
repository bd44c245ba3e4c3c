package dev.colonnade.processor.model;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.Checker;
import dev.colonnade.cql.check.Verification;
import dev.colonnade.cql.schema.Schema;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.schema.UserType;
import dev.colonnade.cql.statement.Batch;
import dev.colonnade.cql.statement.DataStatement;
import dev.colonnade.cql.statement.Modification;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The statements of the methods of a DAO, each verified once: those that users write and those that are built alike.
 */
public final class Statements {
    private final KnownSchema known;
    private final Catalog catalog;
    private final Checker checker;
    private final IdentityHashMap<DaoMethod, VerifiedMethod> verified = new IdentityHashMap<>();

    /**
     * Makes it.
     *
     * @param known the tables that the statements are about
     * @param catalog the types that the entities use
     * @param version the version whose rules hold
     */
    public Statements(KnownSchema known, Catalog catalog, CassandraVersion version) {
        this.known = known;
        this.catalog = catalog;
        this.checker = new Checker(known.schema(), version);
    }

    /** The user-defined types that are known, each behind those that it uses. */
    public List<UserType> types() {
        return known.schema().keyspace().typesInOrder();
    }

    /** A method whose own declaration has no problems. */
    public VerifiedMethod of(DaoMethod method) {
        VerifiedMethod known = verified.get(method);
        if (known == null) {
            known = verify(method);
            verified.put(method, known);
        }
        return known;
    }

    /** Whether a statement is about a table of an entity that has problems itself, so that nothing can be said. */
    public boolean isUnclear(VerifiedMethod method) {
        return method.verification().statement().stream()
                .flatMap(statement -> Tables.of(statement).stream())
                .anyMatch(table -> known.unclear().contains(table.name().identifier()));
    }

    private VerifiedMethod verify(DaoMethod method) {
        Optional<DataStatement> built = method.operation() instanceof Operation.Batch batch
                ? Optional.of(batch(batch))
                : MethodStatements.of(method, catalog);
        Verification verification = method.operation() instanceof Operation.Query query
                ? verify(query)
                : checker.verify(built.orElseThrow());
        List<QualifiedName> tables = verification.statement().map(Tables::of).orElse(List.of());
        Optional<Table> table = tables.size() == 1 ? find(known.schema(), tables.get(0)) : Optional.empty();
        return new VerifiedMethod(
                method, built, MethodStatements.rowUpdate(method, catalog), verification, table, known.schema());
    }

    private DataStatement batch(Operation.Batch batch) {
        return new Batch(
                batch.kind(),
                List.of(),
                batch.parts().stream()
                        .map(part -> (Modification) of(part).built().orElseThrow())
                        .toList(),
                TextRange.NONE);
    }

    private Verification verify(Operation.Query query) {
        return query.parsed()
                .map(parsed -> checker.verify(query.cql(), parsed))
                .orElseGet(() -> checker.verify(query.cql()));
    }

    private static Optional<Table> find(Schema schema, QualifiedName table) {
        return schema.keyspace(table.keyspace().map(Name::identifier))
                .flatMap(keyspace -> keyspace.table(table.name().identifier()));
    }
}
