package dev.colonnade.cql.schema.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.ddl.SchemaReader;
import dev.colonnade.cql.ddl.SchemaText;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.schema.plan.Difference.Kind;
import dev.colonnade.cql.statement.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaComparisonTest {
    private static final Keyspace ACTUAL = read("CREATE TYPE address (street text, city text);"
            + " CREATE TABLE videos (id int, day date, part int, title text, tags frozen<list<list<int>>>, name text STATIC,"
            + " PRIMARY KEY ((id, day), part)) WITH CLUSTERING ORDER BY (part DESC)");

    @Test
    void anotherOrderOfColumnsIsNoDifferenceAndMoreOfThemAreAWarning() {
        assertThat(compare(
                        "CREATE TABLE videos (name text STATIC, tags frozen<list<frozen<list<int>>>>, id int, day date, part int,"
                                + " PRIMARY KEY ((id, day), part)) WITH CLUSTERING ORDER BY (part DESC)"))
                .singleElement()
                .matches(Difference::isWarning)
                .extracting(Difference::found)
                .isEqualTo("The table videos has a column title that is not expected");
    }

    @Test
    void aTableThatIsNotThere() {
        Difference difference =
                compare("CREATE TABLE films (id int PRIMARY KEY)").get(0);
        assertThat(difference.kind()).isEqualTo(Kind.MISSING_TABLE);
        assertThat(difference.subject()).isEqualTo(new Identifier("films"));
        assertThat(difference.found()).isEqualTo("There is no table films");
        assertThat(difference.fix())
                .isEqualTo("add CREATE TABLE IF NOT EXISTS films (id int, PRIMARY KEY ((id))),"
                        + " or name a table that is there");
    }

    @Test
    void columnsThatDiffer() {
        List<Difference> differences = compare(
                "CREATE TABLE videos (id int, day date, part int, year int, title ascii,"
                        + " tags frozen<list<list<int>>>, name text, PRIMARY KEY ((id, day), part)) WITH CLUSTERING ORDER BY (part DESC)");
        assertThat(differences)
                .extracting(Difference::found)
                .containsExactly(
                        "The table videos has no column year",
                        "The column title of videos is text and not ascii",
                        "The column name of videos is static");
        assertThat(differences.get(0).fix())
                .isEqualTo("write ALTER TABLE videos ADD year int, or name a column that is there");
        assertThat(differences.get(1).kind()).isEqualTo(Kind.COLUMN_TYPE);
    }

    @Test
    void keysThatDiffer() {
        assertThat(compare(
                        "CREATE TABLE videos (id int, day date, part int, title text, tags frozen<list<list<int>>>, name text STATIC,"
                                + " PRIMARY KEY (id, day, part))"))
                .extracting(Difference::found)
                .containsExactly(
                        "The partition key of videos is (id, day) and not (id)",
                        "The clustering columns of videos are (part) and not (day, part)");
        assertThat(compare(
                        "CREATE TABLE videos (id int, day date, part int, title text, tags frozen<list<list<int>>>, name text STATIC,"
                                + " PRIMARY KEY ((id, day), part))"))
                .extracting(Difference::found)
                .containsExactly("The rows of videos are sorted by part descending");
    }

    @Test
    void typesThatDiffer() {
        Keyspace expected = read("CREATE TYPE address (street text, city ascii, zip int); CREATE TYPE place (x int)");
        SchemaComparison comparison = new SchemaComparison(ACTUAL);
        assertThat(comparison.compare(expected.type(new Identifier("address")).orElseThrow()))
                .extracting(Difference::found)
                .containsExactly(
                        "The field city of address is text and not ascii", "The type address has no field zip");
        assertThat(comparison.compare(expected.type(new Identifier("place")).orElseThrow()))
                .extracting(Difference::kind)
                .containsExactly(Kind.MISSING_TYPE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it is in the partition key of t | CREATE TABLE t (id frozen<address> PRIMARY KEY)",
                "it is in the partition key of t |"
                        + " CREATE TABLE t (id int, k frozen<list<frozen<place>>>, PRIMARY KEY ((id, k)))",
                "it is in the partition key of v | CREATE TABLE t (id int PRIMARY KEY, k frozen<address>);"
                        + " CREATE MATERIALIZED VIEW v AS SELECT * FROM t WHERE k IS NOT NULL AND id IS NOT NULL"
                        + " PRIMARY KEY (k, id)",
                "it is in the index t_k_idx of t |"
                        + " CREATE TABLE t (id int PRIMARY KEY, k map<int, frozen<place>>); CREATE INDEX ON t (keys(k))",
                "it is in the index i of t | CREATE TABLE t (id int PRIMARY KEY, k set<frozen<address>>);"
                        + " CREATE CUSTOM INDEX i ON t (k) USING 'sai'",
                "it is in the index i of t |"
                        + " CREATE TABLE t (id int, k frozen<address>, v int, PRIMARY KEY (id, k)); CREATE INDEX i ON t (v)",
                "it is in the vector k of t | CREATE TABLE t (id int PRIMARY KEY, k list<vector<frozen<address>, 2>>)",
                "it is in a vector of route | CREATE TYPE route (stops vector<frozen<place>, 2>)",
            })
    void aTypeThatCannotGetAField(String obstacle, String definitions) {
        Difference difference = addingAField(definitions);
        assertThat(difference.found()).isEqualTo("The type address has no field zip, and gets none: " + obstacle);
        assertThat(difference.isDecision()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE t (id int, k frozen<address>, l frozen<place>, PRIMARY KEY (id, k, l))",
                "CREATE TABLE t (id int, k frozen<address>, v int, PRIMARY KEY (id, k)); CREATE INDEX ON t (v) USING 'sai'",
                "CREATE TABLE t (id int PRIMARY KEY, k address, v int); CREATE INDEX ON t (v)",
                "CREATE TABLE t (id frozen<other> PRIMARY KEY, k map<frozen<address>, frozen<place>>)",
            })
    void aTypeThatCanGetAField(String definitions) {
        assertThat(addingAField(definitions).statements())
                .extracting(Statement::cql)
                .containsExactly("ALTER TYPE address ADD zip int");
    }

    private static Difference addingAField(String definitions) {
        String others = "; CREATE TYPE place (x int, at frozen<address>); CREATE TYPE other (x int);";
        Keyspace actual = read("CREATE TYPE address (street text)" + others + definitions);
        Keyspace expected = read("CREATE TYPE address (street text, zip int)" + others + definitions);
        List<Difference> differences = SchemaPlan.of(expected, actual).differences();
        assertThat(differences).hasSize(1);
        return differences.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "text MASKED WITH DEFAULT | text MASKED WITH mask_default()",
                "text MASKED WITH system.mask_inner(1, null) | text MASKED WITH MASK_INNER(1, NULL)",
                "float MASKED WITH mask_replace(1) | float MASKED WITH mask_replace(1.0)",
                "uuid MASKED WITH mask_replace(00000000-0000-0000-0000-00000000000A) |"
                        + " uuid MASKED WITH mask_replace(00000000-0000-0000-0000-00000000000a)",
                "boolean MASKED WITH mask_replace(TRUE) | boolean MASKED WITH mask_replace(true)",
            })
    void masksThatAreOne(String column, String other) {
        assertThat(masked(column, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "text MASKED WITH DEFAULT | text MASKED WITH mask_null()",
                "text MASKED WITH mask_inner(1, null) | text MASKED WITH mask_inner(null, 1)",
                "text MASKED WITH mask_replace('a') | text MASKED WITH mask_replace('A')",
                "text MASKED WITH mask_inner(1, 2) | text MASKED WITH mask_inner(1, 2, '*')",
            })
    void masksThatAreTwo(String column, String other) {
        assertThat(masked(column, other))
                .extracting(Difference::kind, Difference::isDecision)
                .containsExactly(tuple(Kind.MASK, true));
    }

    private static List<Difference> masked(String expected, String actual) {
        String table = "CREATE TABLE t (id int PRIMARY KEY, a $); CREATE MATERIALIZED VIEW v AS SELECT * FROM t"
                + " WHERE a IS NOT NULL AND id IS NOT NULL PRIMARY KEY (a, id)";
        return SchemaPlan.of(read(table.replace("$", expected)), read(table.replace("$", actual)))
                .differences();
    }

    private static List<Difference> compare(String table) {
        Table expected = read(table).tables().values().iterator().next();
        return new SchemaComparison(ACTUAL).compare(expected);
    }

    private static Keyspace read(String text) {
        return new SchemaReader(CassandraVersion.V5_0)
                .read(List.of(new SchemaText("schema.cql", text)))
                .schema()
                .keyspace();
    }
}
