package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class ComputedRuleTest {
    private static String video(String property) {
        return """
@Entity record Video(
    @PartitionKey UUID id,
    String title,
    int length,
    Set<String> tags,
    %s) {}
""".formatted(property);
    }

    @Test
    void anExpressionThatIsNone() {
        assertErrors(video("""
    // error: [cql-syntax] Video.written: '(' opens here and is never closed
    @Computed("writetime(title") long written
""")).inFull("""
[cql-syntax] Video.written: '(' opens here and is never closed
    writetime(title
             ^
  Allowed: )
  Fix: write ) where it ends
  See docs/errors/cql-syntax.md
""");
    }

    @Test
    void severalExpressionsOrAWholeStatement() {
        assertErrors(video("""
    // error: [cql-syntax] Video.one: ',' stands where the end of the expression is expected
    @Computed("title, length") String one,
    // error: [cql-syntax] Video.two: 'FROM' stands where the end of the expression is expected
    @Computed("title FROM video") String two,
    // error: [cql-syntax] Video.three: The expression is empty
    @Computed("") String three
"""));
    }

    @Test
    void aColumnThatTheTableDoesNotHave() {
        assertErrors(video("""
    // error: [cql-unknown-column] Video.written: The table video has no column titel
    @Computed("writetime(titel)") long written,
    // error: [cql-cell-age] Video.age: The column id is of the primary key, and has no time to live
    @Computed("ttl(id)") int age
""")).inFull("""
[cql-unknown-column] Video.written: The table video has no column titel
    writetime(titel)
              ^^^^^
  Allowed: title
  Fix: write title
  See docs/errors/cql-unknown-column.md
""");
    }

    @Test
    void anotherType() {
        assertErrors(video("""
    // error: [computed-type] Video.written is of type Instant, but writetime(title) is of type bigint
    @Computed("writetime(title)") Instant written,
    // error: [computed-type] Video.age is of type long, but ttl(title) is of type int
    @Computed("ttl(title)") long age
""")).inFull("""
[computed-type] Video.written is of type Instant, but writetime(title) is of type bigint
  Allowed: long, Long
  Fix: change the type of the property, or the expression
  See docs/errors/computed-type.md
""");
    }

    @Test
    void aBindMarker() {
        assertErrors(video("""
    // error: [computed-marker] Video.longer is computed with a bind marker, and nothing gives it a value when a row is read
    @Computed("length + :more") int longer
""")).inFull("""
[computed-marker] Video.longer is computed with a bind marker, and nothing gives it a value when a row is read
  Fix: write the value itself, or a @Query that selects the expression
  See docs/errors/computed-marker.md
""");
    }

    @Test
    void aComputedPropertyHasNoGetterAndItsNameIsTakenOnce() {
        assertErrors("""
@Entity class Video {
    @PartitionKey UUID id;
    String title;
    // error: [duplicate-column] The properties title and written of Video are both the column title
    @CqlName("title") @Computed("writetime(title)") Long written;
    @Computed("ttl(title)") private Integer age;
    void setAge(Integer age) { this.age = age; }
}
""");
    }

    @Test
    void expressionsOfManyKinds() {
        assertCompiles(video("""
    @Computed("writetime(title)") long written,
    @Computed("ttl(title) /* seconds */") Integer age,
    @Computed("cast(length as text)") String lengthText,
    @Computed("length + 1") int longer,
    @Computed("tags['a']") String tag,
    @Computed("token(id)") @CqlName("\\"theToken\\"") long token
""".replace("\\\\", "\\")), """
@Dao interface VideoDao {
    @Insert void save(Video video);
    @Update void update(Video video);
    @Select Optional<Video> find(UUID id);
    @Delete void remove(Video video);
}
@Mapper interface Flights { VideoDao videos(); }
""");
    }
}
