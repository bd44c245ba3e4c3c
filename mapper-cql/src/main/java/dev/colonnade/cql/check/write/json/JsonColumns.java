package dev.colonnade.cql.check.write.json;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.name.Columns;
import dev.colonnade.cql.check.write.VectorValueRule;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.term.Name;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The members of a document are columns, with values of their types, and all of the key are there (Cassandra:
 * {@code Json.parseJson}; the key when it executes).
 */
final class JsonColumns {
    private final Map<String, JsonValue.Member> members;
    private final Places places;
    private final Scope scope;

    JsonColumns(Map<String, JsonValue.Member> members, Places places, Scope scope) {
        this.members = members;
        this.places = places;
        this.scope = scope;
    }

    void check() {
        Table table = scope.table();
        for (Column column : table.columns()) {
            JsonValue.@Nullable Member member = members.get(column.name().name());
            boolean fits = member == null || fits(column, member.value());
            if (fits && table.kind(column).isKey()) {
                key(column, member);
            }
        }
        members.forEach(this::unknown);
    }

    private boolean fits(Column column, JsonValue value) {
        Optional<JsonMismatch> wrong = value instanceof JsonValue.Null
                ? Optional.empty()
                : JsonTypes.of(scope).check(value, column.type());
        wrong.ifPresent(mismatch -> refuse(
                CqlRule.JSON_VALUE,
                places.of(mismatch.value()),
                "The column " + column.name().cql() + " is of the type "
                        + column.type().cql() + ", and " + mismatch.why(),
                "write a value of the type " + column.type().cql()));
        JsonValue decoded = value instanceof JsonValue.Text text ? JsonInText.decode(text) : value;
        if (wrong.isEmpty() && decoded instanceof JsonValue.Array array) {
            VectorValueRule.check(column, JsonTerms.list(array, places), scope);
        }
        return wrong.isEmpty();
    }

    private void key(Column column, JsonValue.@Nullable Member member) {
        String name = column.name().cql();
        String fix = "write a value of " + name;
        if (member == null) {
            refuse(
                    CqlRule.JSON_KEY,
                    places.all(),
                    "The document has no value of " + name + ", which is of the primary key",
                    fix);
        } else if (member.value() instanceof JsonValue.Null) {
            String found = "The column " + name + " is of the primary key, and is not null";
            refuse(CqlRule.JSON_KEY, places.of(member.value()), found, fix);
        } else if (isWholePartitionKey(column) && isEmpty(member.value())) {
            String found = "The column " + name + " is the partition key, and is not empty";
            refuse(CqlRule.JSON_KEY, places.of(member.value()), found, fix);
        }
    }

    private boolean isWholePartitionKey(Column column) {
        return scope.table().partitionKey().size() == 1
                && scope.table().partitionKey().contains(column.name());
    }

    private static boolean isEmpty(JsonValue value) {
        return value instanceof JsonValue.Text text && text.text().isEmpty();
    }

    private void unknown(String name, JsonValue.Member member) {
        Name where = new Name(new Identifier(name.isEmpty() ? "\"\"" : name), places.of(member.name()));
        Columns.find(where, scope);
    }

    private void refuse(CqlRule rule, TextRange range, String found, String fix) {
        scope.findings().error(rule, range, found, fix);
    }
}
