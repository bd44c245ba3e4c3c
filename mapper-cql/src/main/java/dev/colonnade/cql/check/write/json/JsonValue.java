package dev.colonnade.cql.check.write.json;

import java.util.List;

/** A value in a JSON document, and where in the document it stands. */
sealed interface JsonValue {
    int start();

    int end();

    /** What it is, in a sentence: {@code a number}. */
    String what();

    record Null(int start, int end) implements JsonValue {
        @Override
        public String what() {
            return "null";
        }
    }

    record Bool(boolean value, int start, int end) implements JsonValue {
        @Override
        public String what() {
            return String.valueOf(value);
        }
    }

    /** A number, as it is written; whole if it has neither a point nor an exponent. */
    record Numeral(String text, boolean isWhole, int start, int end) implements JsonValue {
        @Override
        public String what() {
            return "the number " + text;
        }
    }

    record Text(String text, int start, int end) implements JsonValue {
        @Override
        public String what() {
            return "the string \"" + text + '"';
        }
    }

    record Array(List<JsonValue> elements, int start, int end) implements JsonValue {
        @Override
        public String what() {
            return "an array";
        }
    }

    record Members(List<Member> members, int start, int end) implements JsonValue {
        @Override
        public String what() {
            return "an object";
        }
    }

    record Member(Text name, JsonValue value) {}
}
