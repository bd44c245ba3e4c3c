package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;
import static dev.colonnade.processor.testing.CompileTests.compile;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskRuleTest {
    @Test
    void whatASchemaCannotCompare() {
        assertErrors("""
@Entity record Person(
    @PartitionKey UUID id,
    // error: [mask] Person.name is @Masked, but hide is no function of Cassandra's own
    @Masked("hide()") String name,
    // error: [mask] Person.token is @Masked, but its arguments are not all constants, null, or lists, sets and maps of constants
    @Masked("mask_replace(uuid())") UUID token,
    // error: [cql-syntax] Person.mail: The mask ends where '(' is expected
    @Masked("mask_inner") String mail) {}
""").inFull("""
[mask] Person.name is @Masked, but hide is no function of Cassandra's own
  Fix: name one whose name begins with mask_, or write ALTER TABLE … MASKED WITH in a migration: a mask that only the server has stays
  See docs/errors/mask.md
""");
    }

    @Test
    void whatTheServerRefuses() {
        assertErrors("""
@Entity record Person(
    @PartitionKey UUID id,
    // error: [cql-schema-mask] The table of Person: As a mask, which takes the column first: The argument '1' of mask_inner is ascii, and the function takes int
    @Masked("mask_inner('1', 2)") String name,
    @Masked String mail) {}
""", """
@Entity record Card(
    @PartitionKey UUID id,
    // error: [cql-schema-mask] The table of Card: The function mask_hash gives blob, and the column number that it is to mask is text
    @Masked("mask_hash()") String number) {}
""", """
@Entity record Stay(
    @PartitionKey UUID id,
    // error: [cql-schema-mask] The table of Stay: The function abs is no mask
    @Masked("abs()") int nights) {}
""");
    }

    @Test
    void aViewHasTheMasksOfItsTable() {
        assertErrors("""
@Entity record Person(@PartitionKey UUID id, @Masked String name) {}
@Entity @MaterializedView(of = Person.class) record PersonByName(
    // error: [mask] PersonByName.name is @Masked, but a materialized view has the masks of its table
    @PartitionKey @Masked String name, @ClusteringColumn UUID id) {}
""");
    }

    @Test
    void whatIsComputedIsNoColumn() {
        assertErrors("""
@Entity record Person(
    @PartitionKey UUID id,
    String name,
    // error: [conflicting-annotations] Person.age has both @Masked and @Computed
    @Masked @Computed("ttl(name)") int age) {}
""");
    }

    @Test
    void anOlderServerHasNone() {
        assertThat(compile(compiler -> compiler.withOptions("-Acolonnade.cassandra=4.1"), """
@Entity record Person(@PartitionKey UUID id, @Masked String name) {}
""")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("[mask] Person.name is @Masked, but Cassandra 4.1 has no masks");
    }

    @Test
    void columnsOfEveryKind() {
        assertCompiles("""
@Entity record Person(
    @PartitionKey @Masked("mask_inner(1, null)") String id,
    @ClusteringColumn @Masked("MASK_OUTER(1, 2, '#')") String place,
    @Static @Masked("mask_null()") Integer visits,
    @Masked("mask_replace(['a', 'b'])") List<String> notes,
    @Masked("mask_hash('SHA-256')") ByteBuffer photo,
    @Index @Masked("mask_replace(0)") int age) {}
@Entity record Count(@PartitionKey String id, @Masked @Counter long visits) {}
""");
    }
}
