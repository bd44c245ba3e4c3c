package dev.colonnade.cql.check.write.json;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.statement.InsertJson;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Marker;
import dev.colonnade.cql.type.NativeType;

/**
 * The document of an INSERT JSON: an object of columns and their values (Cassandra: {@code Json.parseJson}).
 *
 * @since 0.1.0
 */
public final class InsertJsonCheck {
    private static final Receiver JSON = new Receiver("[json]", NativeType.TEXT);

    private InsertJsonCheck() {}

    /**
     * Checks the document, if it is written in the statement.
     *
     * @param insert the statement
     * @param scope its table, and where is said what is found
     */
    public static void check(InsertJson insert, Scope scope) {
        if (insert.json() instanceof Marker marker) {
            scope.markers().bind(marker, JSON);
        } else if (insert.json() instanceof Literal literal) {
            document(literal, scope);
        }
    }

    private static void document(Literal literal, Scope scope) {
        Places places = new Places(literal);
        try {
            if (JsonReader.read(literal.text()) instanceof JsonValue.Members object) {
                new JsonColumns(JsonNames.meant(object), places, scope).check();
                return;
            }
            refuse("The document is no JSON object", places.all(), scope);
        } catch (JsonSyntaxException e) {
            refuse("The document is no JSON: " + e.getMessage() + " is expected", places.at(e.index()), scope);
        }
    }

    private static void refuse(String found, TextRange range, Scope scope) {
        scope.findings().error(CqlRule.JSON_DOCUMENT, range, found, "write {\"column\": value, …}");
    }
}
