package dev.colonnade.cql.proof;

import java.util.List;

/** The native types. */
final class Natives {

    static final List<String> ALL = List.of(
            "ascii",
            "bigint",
            "blob",
            "boolean",
            "counter",
            "date",
            "decimal",
            "double",
            "duration",
            "float",
            "inet",
            "int",
            "smallint",
            "text",
            "time",
            "timestamp",
            "timeuuid",
            "tinyint",
            "uuid",
            "varchar",
            "varint");

    static final List<String> NUMBERS =
            List.of("bigint", "counter", "decimal", "double", "float", "int", "smallint", "tinyint", "varint");

    static final List<String> TEXTS = List.of("ascii", "text", "varchar");

    private Natives() {}
}
