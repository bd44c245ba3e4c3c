package dev.colonnade.cql.check.write.json;

/**
 * That a value is not one of a type.
 *
 * @param value the value, or the part of it that is to blame
 * @param why the reason, as the end of a sentence
 */
record JsonMismatch(JsonValue value, String why) {}
