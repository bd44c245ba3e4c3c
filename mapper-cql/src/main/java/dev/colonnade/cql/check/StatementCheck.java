package dev.colonnade.cql.check;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.name.Tables;
import dev.colonnade.cql.check.select.SelectCheck;
import dev.colonnade.cql.check.select.SelectResult;
import dev.colonnade.cql.check.term.Terms;
import dev.colonnade.cql.check.write.BatchCheck;
import dev.colonnade.cql.check.write.CheckedWrite;
import dev.colonnade.cql.check.write.Idempotence;
import dev.colonnade.cql.check.write.WriteCheck;
import dev.colonnade.cql.parse.ParsedStatement;
import dev.colonnade.cql.schema.Schema;
import dev.colonnade.cql.statement.Batch;
import dev.colonnade.cql.statement.Modification;
import dev.colonnade.cql.statement.Select;
import dev.colonnade.cql.statement.Statement;
import dev.colonnade.cql.term.QualifiedName;
import java.util.List;
import java.util.Optional;

/** The check of one statement: it finds the tables, and lets the rules of the kind of statement look at it. */
final class StatementCheck {
    private final String text;
    private final Statement statement;
    private final boolean calls;
    private final Schema schema;
    private final CassandraVersion version;
    private final Findings findings = new Findings();
    private final Markers markers;

    StatementCheck(String text, ParsedStatement parsed, Schema schema, CassandraVersion version) {
        this.text = text;
        this.statement = parsed.statement();
        this.calls = parsed.calls();
        this.schema = schema;
        this.version = version;
        markers = new Markers(parsed.markers());
    }

    Verification verify() {
        Facts facts = statement instanceof Select select
                ? select(select)
                : statement instanceof Modification modification
                        ? modification(modification)
                        : statement instanceof Batch batch ? batch(batch) : Facts.NONE;
        List<BoundMarker> bound = markers.all();
        MarkerCountRule.check(bound, findings);
        return new Verification(
                text,
                Optional.of(statement),
                bound,
                facts.columns,
                facts.conditional,
                facts.counter,
                facts.idempotent,
                facts.accessPath,
                facts.cardinality,
                findings.all());
    }

    private Facts select(Select select) {
        Optional<Scope> scope = scope(select.table());
        if (scope.isEmpty()) {
            return new Facts(List.of(), false, false, true, Optional.empty(), Optional.empty());
        }
        SelectResult result = SelectCheck.check(select, scope.get(), new Terms(scope.get()));
        return new Facts(result.columns(), false, false, true, result.accessPath(), result.cardinality());
    }

    private Facts modification(Modification modification) {
        boolean conditional = modification.isConditional();
        Optional<Scope> scope = scope(modification.table());
        if (scope.isEmpty()) {
            boolean idempotent = Idempotence.ofUnknown(modification);
            return new Facts(List.of(), conditional, false, idempotent, Optional.empty(), Optional.empty());
        }
        CheckedWrite write = WriteCheck.check(modification, scope.get());
        return new Facts(
                List.of(), conditional, write.isCounter(), isIdempotent(write), write.accessPath(), Optional.empty());
    }

    private boolean isIdempotent(CheckedWrite write) {
        return Idempotence.of(write) && !(calls && Idempotence.callsImpure(write));
    }

    private Facts batch(Batch batch) {
        List<CheckedWrite> writes = BatchCheck.check(batch, this::scope, markers, findings);
        return new Facts(
                List.of(),
                batch.statements().stream().anyMatch(Modification::isConditional),
                writes.stream().anyMatch(CheckedWrite::isCounter),
                writes.size() == batch.statements().size() && writes.stream().allMatch(this::isIdempotent),
                Optional.empty(),
                Optional.empty());
    }

    private Optional<Scope> scope(QualifiedName table) {
        Optional<Home> found = Tables.find(table, schema, findings);
        return found.isPresent()
                ? Optional.of(
                        new Scope(version, found.get().keyspace(), found.get().table(), markers, findings))
                : Optional.empty();
    }

    private record Facts(
            List<ResultColumn> columns,
            boolean conditional,
            boolean counter,
            boolean idempotent,
            Optional<AccessPath> accessPath,
            Optional<Cardinality> cardinality) {
        /** Of a statement that changes the schema. */
        static final Facts NONE = new Facts(List.of(), false, false, false, Optional.empty(), Optional.empty());
    }
}
