package dev.colonnade.cql.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colonnade.cql.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualificationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    SELECT a FROM t WHERE b = 1               | SELECT a FROM k.t WHERE b = 1
                    SELECT a FROM "T";                        | SELECT a FROM k."T";
                    SELECT a FROM ks.t                        | SELECT a FROM ks.t
                    SELECT "from", 'from t' FROM /*x*/ json   | SELECT "from", 'from t' FROM /*x*/ k.json
                    INSERT INTO t (a) VALUES ({a: 1})         | INSERT INTO k.t (a) VALUES ({a: 1})
                    UPDATE t SET a = f(1) WHERE b = 1         | UPDATE k.t SET a = f(1) WHERE b = 1
                    DELETE a FROM t WHERE b = 1               | DELETE a FROM k.t WHERE b = 1
                    BEGIN BATCH INSERT INTO t JSON ?; UPDATE ks.t SET a = 1 WHERE b = 1 DELETE FROM t WHERE b = 1 APPLY BATCH | BEGIN BATCH INSERT INTO k.t JSON ?; UPDATE ks.t SET a = 1 WHERE b = 1 DELETE FROM k.t WHERE b = 1 APPLY BATCH
                    CREATE TABLE t (a int PRIMARY KEY)        | CREATE TABLE k.t (a int PRIMARY KEY)
                    create table if not exists t (a u)        | create table if not exists k.t (a u)
                    CREATE TABLE ks.t (a int PRIMARY KEY)     | CREATE TABLE ks.t (a int PRIMARY KEY)
                    CREATE TYPE IF NOT EXISTS u (a int)       | CREATE TYPE IF NOT EXISTS k.u (a int)
                    CREATE INDEX ON t (a)                     | CREATE INDEX ON k.t (a)
                    CREATE CUSTOM INDEX IF NOT EXISTS i ON t (a) USING 'sai' | CREATE CUSTOM INDEX IF NOT EXISTS i ON k.t (a) USING 'sai'
                    CREATE MATERIALIZED VIEW v AS SELECT * FROM t WHERE a IS NOT NULL PRIMARY KEY (a) | CREATE MATERIALIZED VIEW k.v AS SELECT * FROM k.t WHERE a IS NOT NULL PRIMARY KEY (a)
                    CREATE OR REPLACE FUNCTION f (a int) CALLED ON NULL INPUT RETURNS int LANGUAGE java AS 'x' | CREATE OR REPLACE FUNCTION k.f (a int) CALLED ON NULL INPUT RETURNS int LANGUAGE java AS 'x'
                    ALTER TABLE t ADD b int                   | ALTER TABLE k.t ADD b int
                    ALTER TYPE u ADD b int                    | ALTER TYPE k.u ADD b int
                    DROP TABLE IF EXISTS t                    | DROP TABLE IF EXISTS k.t
                    DROP INDEX i                              | DROP INDEX k.i
                    DROP MATERIALIZED VIEW v                  | DROP MATERIALIZED VIEW k.v
                    DROP TRIGGER g ON t                       | DROP TRIGGER g ON k.t
                    TRUNCATE t                                | TRUNCATE k.t
                    TRUNCATE TABLE t                          | TRUNCATE TABLE k.t
                    CREATE KEYSPACE t WITH replication = {'a': 1} | CREATE KEYSPACE t WITH replication = {'a': 1}
                    GRANT SELECT ON t TO r                    | GRANT SELECT ON t TO r
                    """)
    void putsTheKeyspaceBeforeNamesThatSayNone(String text, String qualified) {
        assertThat(Qualification.inKeyspace(text, new Identifier("k"))).isEqualTo(qualified);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    SELECT t, t.a, "from" FROM t WHERE b = 't'  | SELECT t, t.a, "from" FROM "T 2" WHERE b = 't'
                    INSERT INTO "T" (t) VALUES ({t: 1})         | INSERT INTO "T 2" (t) VALUES ({t: 1})
                    UPDATE ks.t SET t = (t) 'a' WHERE b = 1     | UPDATE ks."T 2" SET t = (t) 'a' WHERE b = 1
                    BEGIN BATCH DELETE t FROM t WHERE b = 1; UPDATE t SET a = 1 WHERE b = 1 APPLY BATCH | BEGIN BATCH DELETE t FROM "T 2" WHERE b = 1; UPDATE "T 2" SET a = 1 WHERE b = 1 APPLY BATCH
                    """)
    void putsAnotherTableWhereTheTableStands(String text, String renamed) {
        assertThat(Qualification.ofTable(text, new Identifier("T 2"))).isEqualTo(renamed);
    }

    @Test
    void quotesTheKeyspaceIfItMust() {
        assertThat(Qualification.inKeyspace("SELECT a FROM t", new Identifier("My Keyspace")))
                .isEqualTo("SELECT a FROM \"My Keyspace\".t");
    }

    @Test
    void refusesWhatIsNotMadeOfTokens() {
        assertThatThrownBy(() -> Qualification.inKeyspace("SELECT 'a FROM t", new Identifier("k")))
                .isInstanceOf(CqlSyntaxException.class)
                .hasMessage("The string that begins here never ends");
    }
}
