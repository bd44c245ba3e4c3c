package dev.colonnade.cql.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.statement.OtherStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaParserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE KEYSPACE IF NOT EXISTS k WITH replication = {'class': 'SimpleStrategy'} AND durable_writes = true",
                "ALTER KEYSPACE IF EXISTS k WITH durable_writes = false",
                "CREATE TABLE t (a int, b list<frozen<k.u>> STATIC, c text MASKED WITH mask_inner(1, null),"
                        + " PRIMARY KEY ((a, b), \"C\")) WITH CLUSTERING ORDER BY (\"C\" DESC) AND COMPACT STORAGE"
                        + " AND comment = 'it''s'",
                "ALTER TABLE IF EXISTS k.t ADD IF NOT EXISTS (a int, b int STATIC)",
                "ALTER TABLE t ADD a int",
                "ALTER TABLE t DROP IF EXISTS (a, b) USING TIMESTAMP 5",
                "ALTER TABLE t RENAME IF EXISTS a TO b AND c TO d",
                "ALTER TABLE t ALTER IF EXISTS a MASKED WITH mask_default()",
                "ALTER TABLE t ALTER a DROP MASKED",
                "ALTER TABLE t ALTER a TYPE text",
                "ALTER TABLE t DROP COMPACT STORAGE",
                "ALTER TABLE t WITH gc_grace_seconds = 1 AND caching = {'keys': 'ALL'}",
                "CREATE TYPE IF NOT EXISTS k.\"date\" (\"Time\" int, b frozen<u>)",
                "ALTER TYPE IF EXISTS u ADD IF NOT EXISTS a int",
                "ALTER TYPE u RENAME a TO b AND c TO d",
                "ALTER TYPE u ALTER a TYPE text",
                "CREATE CUSTOM INDEX IF NOT EXISTS i ON k.t (keys(a), b) USING 'x.Y' WITH options = {'a': 'b'}",
                "CREATE INDEX ON t ()",
                "CREATE MATERIALIZED VIEW IF NOT EXISTS v AS SELECT a, b FROM t WHERE a IS NOT NULL AND b > 1"
                        + " PRIMARY KEY ((a), b) WITH comment = ''",
                "ALTER MATERIALIZED VIEW IF EXISTS v WITH comment = ''",
                "CREATE OR REPLACE FUNCTION k.f(a int, b text) RETURNS NULL ON NULL INPUT RETURNS int LANGUAGE java"
                        + " AS 'return 1;'",
                "CREATE AGGREGATE IF NOT EXISTS g(int) SFUNC f STYPE int FINALFUNC h INITCOND 0",
                "CREATE TRIGGER IF NOT EXISTS t ON k.t USING 'x.Y'",
                "DROP KEYSPACE IF EXISTS k",
                "DROP TABLE k.t",
                "DROP TYPE \"date\"",
                "DROP INDEX IF EXISTS k.i",
                "DROP MATERIALIZED VIEW v",
                "DROP FUNCTION IF EXISTS k.f(int, frozen<u>)",
                "DROP AGGREGATE g",
                "DROP TRIGGER t ON k.t",
                "USE k",
                "TRUNCATE k.t",
                "GRANT SELECT ON ALL KEYSPACES TO someone"
            })
    void aStatementIsWrittenAsItIsRead(String text) {
        assertThat(CqlParser.parse(text, CassandraVersion.V5_0).cql()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            create columnfamily T (a int primary key,,) | CREATE TABLE t (a int, PRIMARY KEY ((a)))
            CREATE TABLE t (a int MASKED WITH DEFAULT PRIMARY KEY) | CREATE TABLE t (a int MASKED WITH mask_default(), PRIMARY KEY ((a)))
            ALTER TABLE t ADD (a int) | ALTER TABLE t ADD a int
            CREATE TABLE t (a varchar, PRIMARY KEY (a, b)) WITH caching = all | CREATE TABLE t (a text, PRIMARY KEY ((a), b)) WITH caching = 'all'
            TRUNCATE TABLE t; | TRUNCATE t
            """)
    void otherWaysToWriteAStatement(String text, String cql) {
        assertThat(CqlParser.parse(text, CassandraVersion.V5_0).cql()).isEqualTo(cql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE ROLE r WITH PASSWORD = 'x'",
                "ALTER USER u SUPERUSER",
                "DROP ROLE r",
                "REVOKE ALL ON t FROM r",
                "LIST ROLES",
                "DESC TABLES",
                "ADD IDENTITY 'x' TO ROLE 'r'"
            })
    void rolesAreNotReadAnyFurther(String text) {
        assertThat(CqlParser.parse(text, CassandraVersion.V5_0)).isInstanceOf(OtherStatement.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CREATE TABLE t (a int PRIMARY KEY, PRIMARY (a)) | (
            CREATE TABLE t () | )
            CREATE TABLE t (a PRIMARY KEY) | PRIMARY
            CREATE TABLE t (a int PRIMARY KEY) WITH CLUSTERING ORDER BY (a) | )
            CREATE TABLE t (a int PRIMARY KEY) WITH compaction = {'class': ?} | ?
            CREATE TABLE t (a int PRIMARY KEY) WITH comment = 'a' AND comment = 'b' | comment
            CREATE TABLE t (a int PRIMARY KEY) WITH caching = {'a': 'b', 'a': 'c'} | 'a'
            CREATE TABLE ? (a int PRIMARY KEY) | ?
            CREATE INDEX i t (a) | t
            CREATE MATERIALIZED VIEW v AS SELECT * FROM t WHERE a = ? PRIMARY KEY (a) | ?
            CREATE MATERIALIZED VIEW v AS SELECT * FROM t PRIMARY KEY (a) WITH COMPACT STORAGE | COMPACT STORAGE
            ALTER TABLE t DROP () | )
            CREATE TYPE byte (a int) | byte
            CREATE SCHEMA k WITH replication = {} | SCHEMA
            CREATE FUNCTION f () RETURNS int LANGUAGE java AS 'x' | int
            USE 'k' | 'k'
            """)
    void aTextThatIsNoStatement(String text, String wrong) {
        CqlSyntaxException error =
                catchThrowableOfType(CqlSyntaxException.class, () -> CqlParser.parse(text, CassandraVersion.V5_0));
        assertThat(error).as(text).isNotNull();
        assertThat(error.range().of(text)).as(text).isEqualTo(wrong);
    }

    @Test
    void masksAreOfCassandra50() {
        CqlSyntaxException error = catchThrowableOfType(
                CqlSyntaxException.class,
                () -> CqlParser.parse("ALTER TABLE t ALTER a DROP MASKED", CassandraVersion.V4_1));
        assertThat(error.allowed()).containsExactly("TYPE");
        error = catchThrowableOfType(
                CqlSyntaxException.class,
                () -> CqlParser.parse(
                        "CREATE TABLE t (a int MASKED WITH DEFAULT, PRIMARY KEY (a))", CassandraVersion.V4_1));
        assertThat(error.fix())
                .isEqualTo("leave it out: Cassandra masks columns from 5.0 on, behind their type and STATIC");
    }
}
