package dev.colonnade.cql.check.write.json;

import java.util.ArrayList;
import java.util.List;

/** A collection, tuple or user-defined type may be a document of its own inside a string. */
final class JsonInText {
    private JsonInText() {}

    /** What the string holds; the string itself if that is no JSON. All of it stands where the string does. */
    static JsonValue decode(JsonValue.Text text) {
        try {
            return moved(JsonReader.read(text.text()), text);
        } catch (JsonSyntaxException e) {
            return text;
        }
    }

    private static JsonValue moved(JsonValue value, JsonValue.Text text) {
        int start = text.start();
        int end = text.end();
        if (value instanceof JsonValue.Array array) {
            List<JsonValue> elements = new ArrayList<>();
            array.elements().forEach(element -> elements.add(moved(element, text)));
            return new JsonValue.Array(elements, start, end);
        } else if (value instanceof JsonValue.Members object) {
            List<JsonValue.Member> members = new ArrayList<>();
            object.members()
                    .forEach(member -> members.add(new JsonValue.Member(
                            new JsonValue.Text(member.name().text(), start, end), moved(member.value(), text))));
            return new JsonValue.Members(members, start, end);
        } else if (value instanceof JsonValue.Text inner) {
            return new JsonValue.Text(inner.text(), start, end);
        } else if (value instanceof JsonValue.Numeral number) {
            return new JsonValue.Numeral(number.text(), number.isWhole(), start, end);
        } else if (value instanceof JsonValue.Bool bool) {
            return new JsonValue.Bool(bool.value(), start, end);
        }
        return new JsonValue.Null(start, end);
    }
}
