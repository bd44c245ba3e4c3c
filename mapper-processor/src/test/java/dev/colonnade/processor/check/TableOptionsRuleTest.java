package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class TableOptionsRuleTest {
    @Test
    void all() {
        assertCompiles("""
@Entity @TableOptions(\"""
    comment = 'It''s \"all\"'
    AND default_time_to_live = 86400
    AND gc_grace_seconds = 3600
    AND compaction = {'class': 'TimeWindowCompactionStrategy', 'compaction_window_unit': 'DAYS'}
    AND compression = {'class': 'ZstdCompressor', 'chunk_length_in_kb': 64}
    AND caching = {'keys': 'ALL', 'rows_per_partition': 10}
    AND cdc = true
    AND speculative_retry = '50ms'
    AND additional_write_policy = 'ALWAYS'
    AND read_repair = 'NONE'
    AND bloom_filter_fp_chance = 0.05
    AND memtable = 'default'
    AND memtable_flush_period_in_ms = 3600000
    AND crc_check_chance = 0.5
    AND min_index_interval = 64
    AND max_index_interval = 1024\""") record Video(@PartitionKey UUID id, String title) {}
@Dao interface VideoDao { @Insert void save(Video video); }
@Mapper interface Media { VideoDao videos(); }
""");
    }

    @Test
    void thatThereAreNot() {
        assertErrors("""
// error: [cql-schema-option] The table of Video: A table has no option default_ttl
@TableOptions("default_ttl = 86400")
@Entity record Video(@PartitionKey UUID id, String title) {}
""");
    }

    @Test
    void ofAnotherKind() {
        assertErrors("""
// error: [cql-schema-option] The table of Video: The option gc_grace_seconds is a whole number from 0, not -1
@TableOptions("gc_grace_seconds = -1")
@Entity record Video(@PartitionKey UUID id, String title) {}
""");
    }

    @Test
    void thatAreNone() {
        assertErrors("""
// error: [cql-syntax] Video: ',' stands where AND or the end of the expression is expected
@TableOptions("comment = 'a', cdc = true")
@Entity record Video(@PartitionKey UUID id, String title) {}
""", """
// error: [cql-syntax] Other: The option comment is said twice
@TableOptions("comment = 'a' AND comment = 'b'")
@Entity record Other(@PartitionKey UUID id, String title) {}
""").inFull("""
[cql-syntax] Other: The option comment is said twice
    comment = 'a' AND comment = 'b'
                      ^^^^^^^
  Fix: remove one of the two
  See docs/errors/cql-syntax.md
""");
    }

    @Test
    void theIdOfATable() {
        assertErrors("""
// error: [cql-schema-option] Video: The id tells tables of one name apart, which is nothing that an entity could say
@TableOptions("id = 5a1c395e-b41f-11e5-9f22-ba0be0483c18")
@Entity record Video(@PartitionKey UUID id, String title) {}
""");
    }

    @Test
    void whereThereIsNoTable() {
        assertErrors("""
// error: [ignored-annotation] @TableOptions means nothing on Location
@TableOptions("comment = 'a'")
@Udt record Location(double latitude) {}
""").inFull("""
[ignored-annotation] @TableOptions means nothing on Location
  Fix: put it on the class with @Entity, whose table it is about
  See docs/errors/ignored-annotation.md
""");
    }

    @Test
    void ofAHierarchy() {
        assertErrors("""
// error: [cql-schema-option] The table of Animal: A table has no option coment
@TableOptions("coment = 'a'")
@Entity @Discriminator("kind") sealed interface Animal permits Dog { UUID id(); }
""", """
@DiscriminatorValue("dog") record Dog(@PartitionKey UUID id) implements Animal {}
""");
    }

    @Test
    void ofASubclass() {
        assertErrors("""
@Entity @Discriminator("kind") sealed interface Animal permits Dog { UUID id(); }
""", """
// error: [ignored-annotation] @TableOptions means nothing on Dog
@TableOptions("comment = 'a'")
@DiscriminatorValue("dog") record Dog(@PartitionKey UUID id) implements Animal {}
""");
    }
}
