package dev.colonnade.cql.parse;

import dev.colonnade.cql.CassandraVersion;
import java.util.Locale;

/**
 * A word with a meaning in the grammar. Rule: the keywords of Cassandra's Lexer.g and the rules unreserved_keyword,
 * basic_unreserved_keyword, native_type and non_type_ident of its Parser.g. TRUE, FALSE, NAN and INFINITY are literals.
 */
enum Keyword implements TokenType {
    ACCESS(Use.NAME),
    ADD,
    AGGREGATE(Use.NAME),
    AGGREGATES(Use.NAME),
    ALL(Use.NAME),
    ALLOW,
    ALTER,
    AND,
    ANN(Use.NAME, CassandraVersion.V5_0),
    APPLY,
    AS(Use.NAME),
    ASC,
    ASCII(Use.NATIVE_TYPE),
    AUTHORIZE,
    BATCH,
    BEGIN,
    BIGINT(Use.NATIVE_TYPE),
    BLOB(Use.NATIVE_TYPE),
    BOOLEAN(Use.NATIVE_TYPE),
    BY,
    CALLED(Use.NAME),
    CAST(Use.NO_FUNCTION),
    CIDRS(Use.NAME, CassandraVersion.V5_0),
    CLUSTER(Use.NAME),
    CLUSTERING(Use.NAME),
    COMPACT(Use.NAME),
    CONTAINS(Use.NAME),
    COUNT(Use.NO_FUNCTION),
    COUNTER(Use.NATIVE_TYPE),
    CREATE,
    CUSTOM(Use.NAME),
    DATACENTERS(Use.NAME),
    DATE(Use.NATIVE_TYPE),
    DECIMAL(Use.NATIVE_TYPE),
    DEFAULT(Use.NAME),
    DELETE,
    DESC,
    DESCRIBE,
    DISTINCT(Use.NO_FUNCTION),
    DOUBLE(Use.NATIVE_TYPE),
    DROP,
    DURATION(Use.NATIVE_TYPE),
    ENTRIES,
    EXECUTE,
    EXISTS(Use.NAME),
    FILTERING(Use.NAME),
    FINALFUNC(Use.NAME),
    FLOAT(Use.NATIVE_TYPE),
    FROM,
    FROZEN(Use.NAME),
    FULL,
    FUNCTION(Use.NAME),
    FUNCTIONS(Use.NAME),
    GRANT,
    GROUP(Use.NAME),
    HASHED(Use.NAME),
    IDENTITY(Use.NAME, CassandraVersion.V5_0),
    IF,
    IN,
    INDEX,
    INET(Use.NATIVE_TYPE),
    INITCOND(Use.NAME),
    INPUT(Use.NAME),
    INSERT,
    INT(Use.NATIVE_TYPE),
    INTERNALS(Use.NAME),
    INTO,
    IS,
    JSON(Use.NO_FUNCTION),
    KEY(Use.NO_FUNCTION_BUT_TYPE),
    KEYS(Use.NAME),
    KEYSPACE,
    KEYSPACES(Use.NAME),
    LANGUAGE(Use.NAME),
    LIKE(Use.NAME),
    LIMIT,
    LIST(Use.NAME),
    LOGIN(Use.NAME),
    MAP(Use.NAME),
    MASKED(Use.NAME, CassandraVersion.V5_0),
    MATERIALIZED,
    MAXWRITETIME(Use.NO_FUNCTION, CassandraVersion.V5_0),
    MBEAN(Use.NAME),
    MBEANS(Use.NAME),
    MODIFY,
    NOLOGIN(Use.NAME),
    NORECURSIVE,
    NOSUPERUSER(Use.NAME),
    NOT,
    NULL,
    OF,
    ON,
    ONLY(Use.NAME),
    OPTIONS(Use.NAME),
    OR,
    ORDER,
    PARTITION(Use.NAME),
    PASSWORD(Use.NAME),
    PER(Use.NAME),
    PERMISSION(Use.NAME),
    PERMISSIONS(Use.NAME),
    PRIMARY,
    RENAME,
    REPLACE(Use.NAME),
    RETURNS(Use.NAME),
    REVOKE,
    ROLE(Use.NAME),
    ROLES(Use.NAME),
    SCHEMA,
    SELECT,
    SELECT_MASKED(Use.NAME, CassandraVersion.V5_0),
    SET,
    SFUNC(Use.NAME),
    SMALLINT(Use.NATIVE_TYPE),
    STATIC(Use.NAME),
    STORAGE(Use.NAME),
    STYPE(Use.NAME),
    SUPERUSER(Use.NAME),
    TABLE,
    TABLES(Use.NAME),
    TEXT(Use.NATIVE_TYPE),
    TIME(Use.NATIVE_TYPE),
    TIMESTAMP(Use.NATIVE_TYPE),
    TIMEUUID(Use.NATIVE_TYPE),
    TINYINT(Use.NATIVE_TYPE),
    TO,
    TOKEN,
    TRIGGER(Use.NAME),
    TRUNCATE,
    TTL(Use.NO_FUNCTION),
    TUPLE(Use.NAME),
    TYPE(Use.NAME),
    TYPES(Use.NAME),
    UNLOGGED,
    UNMASK(Use.NAME, CassandraVersion.V5_0),
    UNSET(Use.NAME),
    UPDATE,
    USE,
    USER(Use.NAME),
    USERS(Use.NAME),
    USING,
    UUID(Use.NATIVE_TYPE),
    VALUES(Use.NAME),
    VARCHAR(Use.NATIVE_TYPE),
    VARINT(Use.NATIVE_TYPE),
    VECTOR(Use.NAME, CassandraVersion.V5_0),
    VIEW,
    WHERE,
    WITH,
    WRITETIME(Use.NO_FUNCTION);

    private enum Use {
        RESERVED,
        NAME,
        NATIVE_TYPE,
        NO_FUNCTION,
        NO_FUNCTION_BUT_TYPE
    }

    private final Use use;
    private final CassandraVersion since;
    private final String word = name().toLowerCase(Locale.ROOT);

    Keyword() {
        this(Use.RESERVED);
    }

    Keyword(Use use) {
        this(use, CassandraVersion.V4_1);
    }

    Keyword(Use use, CassandraVersion since) {
        this.use = use;
        this.since = since;
    }

    /** {@return the word in lower case} */
    String word() {
        return word;
    }

    /** {@return the version that gave the word a meaning} */
    CassandraVersion since() {
        return since;
    }

    /** {@return whether it is no name without quotes} */
    boolean isReserved() {
        return use == Use.RESERVED;
    }

    /** {@return whether it can be the name of a keyspace, table, column, field, alias or marker} */
    boolean isName() {
        return use != Use.RESERVED;
    }

    /** {@return whether it can be the name of a function; TOKEN and COUNT can too} */
    boolean isFunctionName() {
        return use == Use.NAME || use == Use.NATIVE_TYPE || this == TOKEN || this == COUNT;
    }

    /** {@return whether it can be the name of a user-defined type} */
    boolean isTypeName() {
        return use == Use.NAME || use == Use.NO_FUNCTION_BUT_TYPE;
    }

    /** {@return whether it is a built-in type} */
    boolean isNativeType() {
        return use == Use.NATIVE_TYPE;
    }

    @Override
    public String phrase() {
        return form();
    }

    /** The clause for a word that begins one. */
    @Override
    public String form() {
        return switch (this) {
            case ALLOW -> "ALLOW FILTERING";
            case GROUP -> "GROUP BY";
            case ORDER -> "ORDER BY";
            case PER -> "PER PARTITION LIMIT";
            default -> name();
        };
    }
}
