package dev.colonnade.processor.model;

import dev.colonnade.cql.check.BoundMarker;
import dev.colonnade.cql.check.Verification;
import dev.colonnade.cql.schema.Schema;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.statement.DataStatement;
import java.util.List;
import java.util.Optional;

/**
 * A method, and what is known of its statement.
 *
 * @param method the method
 * @param built its statement, if it is not the user's own
 * @param rowUpdate how it sets columns, if it is an update that does not by one marker each
 * @param verification what is known
 * @param table the table, if it is one and is known
 * @param schema the tables that it was verified against
 */
public record VerifiedMethod(
        DaoMethod method,
        Optional<DataStatement> built,
        Optional<RowUpdate> rowUpdate,
        Verification verification,
        Optional<Table> table,
        Schema schema) {
    /** The statement. */
    public String cql() {
        return verification.text();
    }

    /** The bind markers that parameters are bound to by name: those of a condition stand at the end. */
    public List<BoundMarker> namedMarkers() {
        List<BoundMarker> markers = verification.markers();
        int named = method.text()
                .flatMap(Operation.Query::parsed)
                .map(parsed -> parsed.markers().size())
                .orElse(0);
        return markers.subList(Math.max(0, markers.size() - named), markers.size());
    }

    /** Whether the driver may execute it twice: as the user says, else as the statement does. */
    public boolean isIdempotent() {
        return method.options().idempotence().orElse(verification.idempotent());
    }

    /** Where the statement stands. */
    public Site site() {
        return method.operation() instanceof Operation.Query query ? query.site() : method.site();
    }
}
