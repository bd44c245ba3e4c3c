package dev.colonnade.cql.proof;

import java.util.List;

/** Constants of the native types, in all the ways that CQL can write them. */
final class Constants {

    private static final List<String> STRINGS =
            List.of("'a'", "''", "'it''s'", "$$dollars$$", "'é ☃'", "'a % b'", "'--'", "'/* no */'", "'?'", "'2020'");
    private static final List<String> SMALL = List.of("0", "1", "-1", "7", "42", "-128", "127");
    private static final List<String> FLOATS =
            List.of("1.5", "-0.25", "1e3", "1.5E-3", "0", "12", "NaN", "Infinity", "-Infinity", "-NaN", "3.");

    private Constants() {}

    static String of(String type, Dice dice) {
        if (dice.risk(3)) {
            return misfit(type, dice);
        }
        return switch (type) {
            case "ascii" -> dice.of("'a'", "'ascii'", "''", "$$ascii$$");
            case "text", "varchar" -> dice.of(STRINGS);
            case "tinyint" -> dice.of(SMALL);
            case "smallint" -> dice.of("32767", "-32768", "300", dice.of(SMALL));
            case "int" -> dice.of("2147483647", "-2147483648", "100000", dice.of(SMALL));
            case "bigint", "counter" -> dice.of("9223372036854775807", "-5000000000", dice.of(SMALL));
            case "varint" -> dice.of("123456789012345678901234567890", dice.of(SMALL));
            case "decimal" -> dice.of("1.5", "-0.25", "1e3", "12", "123456789.123456789", "1.5E-3");
            case "double", "float" -> dice.of(FLOATS);
            case "boolean" -> dice.of("true", "false", "TRUE", "False");
            case "blob" -> dice.of("0x", "0xCAFE", "0xcafe", "0X00");
            case "date" -> dice.of("'2020-02-29'", "'1969-12-31'", "2147483648", "0");
            case "time" -> dice.of("'08:12:54'", "'08:12:54.123456789'", "1000000");
            case "timestamp" ->
                dice.of(
                        "'2020-01-01'",
                        "'2020-01-01 10:00:00+0000'",
                        "'2020-01-01T10:00:00.123Z'",
                        "1577836800000",
                        "-1");
            case "duration" ->
                dice.of(
                        "1h30m",
                        "-2d",
                        "1y2mo3w4d5h6m7s8ms9us10ns",
                        "P1Y2M",
                        "PT5M",
                        "P1W",
                        "0s",
                        "P0001-02-03T04:05:06",
                        "-PT1H",
                        "500us");
            case "inet" -> dice.of("'127.0.0.1'", "'::1'", "'2001:db8::1'", "'0.0.0.0'");
            case "timeuuid" -> dice.of("50554d6e-29bb-11e5-b345-feff819cdc9f", "50554D6E-29BB-11E5-B345-FEFF819CDC9F");
            case "uuid" ->
                dice.of(
                        "f81d4fae-7dec-41d0-a765-00a0c91e6bf6",
                        "00000000-0000-0000-0000-000000000000",
                        "50554d6e-29bb-11e5-b345-feff819cdc9f");
            default -> throw new IllegalArgumentException(type);
        };
    }

    /** A constant that is of the right kind, mostly, but is no value of the type. */
    private static String misfit(String type, Dice dice) {
        return switch (type) {
            case "tinyint", "smallint", "int", "bigint", "counter" ->
                dice.of("99999999999999999999", "1.5", "'1'", "-3000000000");
            case "ascii" -> "'é'";
            case "blob" -> dice.of("0x123", "'cafe'", "12");
            case "boolean" -> dice.of("'true'", "1");
            case "date" -> dice.of("'2020-13-01'", "'never'", "-1", "99999999999");
            case "time" -> dice.of("'25:00:00'", "'noon'", "-1");
            case "timestamp" -> dice.of("'yesterday'", "'2020-01-01T99:00'", "99999999999999999999");
            case "duration" -> dice.of("5", "'1h'", "P", "1h1y");
            case "inet" -> dice.of("'300.1.1.1'", "'not an address'", "127");
            case "timeuuid" -> dice.of("f81d4fae-7dec-41d0-a765-00a0c91e6bf6", "'a'", "now");
            case "uuid" -> dice.of("'f81d4fae-7dec-41d0-a765-00a0c91e6bf6'", "f81d4fae-7dec-41d0-a765", "7");
            case "decimal", "double", "float", "varint" -> dice.of("'1.5'", "0x01", "1h", "1e", "1.5");
            default -> dice.of("1", "true", "0xff", "NaN", "1h", "f81d4fae-7dec-41d0-a765-00a0c91e6bf6");
        };
    }
}
