package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.name.Fields;
import dev.colonnade.cql.schema.Field;
import dev.colonnade.cql.type.UdtType;
import java.util.Optional;

/** A selected value of a user-defined type names fields of that type (Cassandra: "is not a valid field identifier"). */
final class SelectedFieldRule {
    private SelectedFieldRule() {}

    /** The field that is meant; empty if it was reported. */
    static Optional<Field> check(EntrySelectable entry, UdtType type, Scope scope) {
        if (entry.field().isPresent()) {
            return Fields.find(entry.field().get(), type, scope);
        }
        scope.findings()
                .error(
                        CqlRule.FIELD_ACCESS,
                        entry.keyTerm().range(),
                        entry.keyTerm().cql() + " names no field of the type "
                                + type.name().typeCql(),
                        "name a field before the colon");
        return Optional.empty();
    }
}
