package dev.colonnade.processor;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;
import static dev.colonnade.processor.testing.CompileTests.assertErrorsWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Mistakes that compile with the mapper of the Java driver, and are found when the DAO is made, by a call, or never.
 * Here the compiler tells each.
 *
 * <p>Not here, because there is nothing yet that one could write wrong:
 *
 * <ul>
 *   <li>{@code customWhereClause}, {@code orderBy}, {@code groupBy}, {@code limit} and {@code ttl} as texts of an
 *       annotation: clauses are written in {@code @Query}, where the same mistakes are below.
 *   <li>{@code @Computed("garb((age")} and {@code @Increment} of a column that is no counter: the annotations do not
 *       exist; what they would say is written in {@code @Query}, and is below.
 *   <li>{@code @TransientProperties({"nonexistent"})}: {@code @Transient} stands on the property and names none.
 *   <li>Static columns and counters as properties: no type of an entity is one. In a schema file they are known, below.
 * </ul>
 */
class DriverMapperMistakesTest {
    private static final String ENTITIES = """
@Entity record Product(@PartitionKey UUID id, String name, int price) {}
@Entity record Review(@PartitionKey UUID product, @ClusteringColumn Instant at, String text) {}
""";

    @Test
    void attributesOfAStatement() {
        assertErrors(ENTITIES, """
@Dao interface ProductDao {
    // error: [statement-attribute] @StatementAttributes of ProductDao.a(UUID) says the consistencyLevel 'QUORUMM', which is none. Did you mean "QUORUM"?
    // error: [statement-attribute] @StatementAttributes of ProductDao.a(UUID) says the timeout 'banana', which is none.
    @StatementAttributes(consistencyLevel = "QUORUMM", timeout = "banana")
    @Select Product a(UUID id);
}
""");
    }

    @Nested
    class InTheTextOfAStatement {
        @Test
        void itIsNoCql() {
            assertErrors(ENTITIES, """
@Dao interface ProductDao {
    // error: [cql-syntax] ProductDao.q(): No statement begins with 'SELEC'
    @Query("SELEC garbage FRM nowhere !!") Product q();
}
""");
        }

        @Test
        void aMarkerAndAParameterHaveTwoNames() {
            assertErrors(ENTITIES, """
@Dao interface ProductDao {
    // error: [marker-without-parameter] The bind marker :id is no parameter of ProductDao.q(UUID).
    @Query("SELECT * FROM product WHERE id = :id")
    // error: [parameter-without-marker] The parameter foo of ProductDao.q(UUID) is not in its statement
    Product q(UUID foo);
}
""");
        }

        @Test
        void aMarkerHasNoParameter() {
            assertErrors(ENTITIES, """
@Dao interface ProductDao {
    // error: [marker-without-parameter] The bind marker :id is no parameter of ProductDao.q().
    @Query("SELECT * FROM product WHERE id = :id") Product q();
}
""");
        }

        @Test
        void aParameterHasNoMarker() {
            assertErrors(ENTITIES, """
@Dao interface ProductDao {
    @Query("SELECT * FROM product WHERE id = :id")
    // error: [parameter-without-marker] The parameter name of ProductDao.q(UUID, String) is not in its statement
    Product q(UUID id, String name);
}
""");
        }

        @Test
        void aParameterMapsToNoType() {
            assertErrors(ENTITIES, """
@Dao interface ProductDao {
    @Query("SELECT * FROM product WHERE id = :id")
    // error: [unmappable-type] The parameter id of ProductDao.q(Thread) is of type Thread, which maps to no type of CQL
    Product q(Thread id);
}
""");
        }

        @Test
        void aConditionNamesAnUnknownColumn() {
            assertErrors(ENTITIES, """
@Dao interface ReviewDao {
    // error: [cql-unknown-column] ReviewDao.q(UUID): The table review has no column produkt
    @Query("SELECT * FROM review WHERE produkt = :product") List<Review> q(UUID product);
}
""");
        }

        @Test
        void aConditionIsNoCql() {
            assertErrors(ENTITIES, """
@Dao interface ReviewDao {
    // error: [cql-syntax] ReviewDao.q(UUID): '=' stands where a value is expected
    @Query("SELECT * FROM review WHERE product == :product") List<Review> q(UUID product);
}
""");
        }

        @Test
        void aParameterOfAConditionHasAnotherType() {
            assertErrors(ENTITIES, """
@Dao interface ReviewDao {
    // error: [marker-type] The parameter product of ReviewDao.q(String) is of type String, but its bind marker stands for a value of type uuid
    @Query("SELECT * FROM review WHERE product = :product") List<Review> q(String product);
}
""");
        }

        @Test
        void theOrderIsOfAnUnknownColumn() {
            assertErrors(ENTITIES, """
@Dao interface ReviewDao {
    // error: [cql-unknown-column] ReviewDao.q(UUID): The table review has no column stars
    @Query("SELECT * FROM review WHERE product = :product ORDER BY stars") List<Review> q(UUID product);
}
""");
        }

        @Test
        void theOrderIsOfARegularColumn() {
            assertErrors(ENTITIES, """
@Dao interface ReviewDao {
    // error: [cql-order-by-column] ReviewDao.q(UUID): Rows cannot be ordered by text, which is no clustering column
    @Query("SELECT * FROM review WHERE product = :product ORDER BY text DESC") List<Review> q(UUID product);
}
""");
        }

        @Test
        void theGroupsAreOfAnUnknownColumn() {
            assertErrors(ENTITIES, """
@Dao interface ReviewDao {
    // error: [cql-unknown-column] ReviewDao.q(UUID): The table review has no column stars
    @Query("SELECT * FROM review WHERE product = :product GROUP BY stars") List<Review> q(UUID product);
}
""");
        }

        @Test
        void theLimitIsAString() {
            assertErrors(ENTITIES, """
@Dao interface ReviewDao {
    // error: [marker-type] The parameter l of ReviewDao.q(UUID, String) is of type String, but its bind marker stands for a value of type int
    @Query("SELECT * FROM review WHERE product = :product LIMIT :l") List<Review> q(UUID product, String l);
}
""");
        }

        @Test
        void theLimitHasNoParameter() {
            assertErrors(ENTITIES, """
@Dao interface ReviewDao {
    // error: [marker-without-parameter] The bind marker :l is no parameter of ReviewDao.q(UUID).
    @Query("SELECT * FROM review WHERE product = :product LIMIT :l") List<Review> q(UUID product);
}
""");
        }

        @Test
        void theTimeToLiveHasNoParameter() {
            assertErrors(ENTITIES, """
@Dao interface ProductDao {
    // error: [marker-without-parameter] The bind marker :ttl is no parameter of ProductDao.q(UUID, String).
    @Query("UPDATE product USING TTL :ttl SET name = :name WHERE id = :id") void q(UUID id, String name);
}
""");
        }

        @Test
        void aColumnThatIsNoCounterIsCountedUp() {
            assertErrors(ENTITIES, """
@Dao interface ProductDao {
    // error: [cql-addition] ProductDao.q(UUID, int): The column price is of the type int, and numbers and text are added to only under a condition
    @Query("UPDATE product SET price = price + :more WHERE id = :id") void q(UUID id, int more);
}
""");
        }

        @Test
        void aComputedValueIsNoCql() {
            assertErrors(ENTITIES, """
@Dao interface ProductDao {
    // error: [cql-syntax] ProductDao.q(UUID): 'FROM' stands where a comma or ')' is expected
    @Query("SELECT garb((price FROM product WHERE id = :id") int q(UUID id);
}
""");
        }

        @Test
        void aStaticColumnIsWrittenWithTheKeyOfARow() {
            assertErrorsWith(List.of("colonnade.schema=src/test/resources/mistakes/schema.cql"), """
@Dao interface VideoDao {
    // error: [cql-static-only] VideoDao.q(String, Instant, String): The clustering column added cannot be restricted, because UPDATE writes only static columns, which a partition has once for all its rows
    @Query("UPDATE videos_by_topic SET channel = :c WHERE topic = :topic AND added = :added")
    void q(String topic, Instant added, String c);
}
""");
        }

        @Test
        void aCounterIsSet() {
            assertErrorsWith(List.of("colonnade.schema=src/test/resources/mistakes/schema.cql"), """
@Dao interface VideoDao {
    // error: [cql-counter-set] VideoDao.q(UUID, LocalDate, long): The column views of video_views is a counter, and a counter is not set but counted up or down
    @Query("UPDATE video_views SET views = :v WHERE video = :video AND day = :day") void q(UUID video, LocalDate day, long v);
}
""");
        }
    }

    @Nested
    class InTheSignatureOfAMethod {
        @Test
        void itReturnsAString() {
            assertErrors(ENTITIES, """
@Dao interface ProductDao {
    // error: [unknown-entity] ProductDao.q(UUID) returns String, which does not say whose rows it selects
    @Select String q(UUID id);
}
""");
        }

        @Test
        void itReturnsAStageOfABlockingIterable() {
            assertErrors(ENTITIES, """
@Dao interface ReviewDao {
    // error: [unsupported-result] ReviewDao.q(UUID) returns CompletionStage<PagingIterable<Review>>, which @Select of rows cannot give
    @Select CompletionStage<PagingIterable<Review>> q(UUID product);
}
""");
        }

        @Test
        void aListIsAResult() {
            assertCompiles(ENTITIES, """
@Dao interface ReviewDao { @Select List<Review> q(UUID product); }
""");
        }

        @Test
        void anInsertHasAParameterThatItDoesNotUse() {
            assertErrors(ENTITIES, """
@Dao interface ProductDao {
    // error: [entity-parameter] @Insert has no use for the parameter name of ProductDao.q(Product, String)
    @Insert void q(Product product, String name);
}
""");
        }

        @Test
        void anInsertThatAlwaysSucceedsReturnsTheRowInItsWay() {
            assertErrors(ENTITIES, """
@Dao interface ProductDao {
    // error: [unsupported-result] ProductDao.q(Product) returns Product, which @Insert of a write cannot give
    @Insert Product q(Product product);
}
""");
        }

        @Test
        void oneRowIsReadOfSeveral() {
            assertErrors(ENTITIES, """
@Dao interface ReviewDao {
    // error: [several-rows] ReviewDao.q(UUID) returns one Review, but a part of the key can have several rows
    @Select Review q(UUID product);
}
""");
        }

        @Test
        void anUpdateHasNothingToSet() {
            assertErrors("""
@Entity record Tag(@PartitionKey UUID product, @ClusteringColumn String name) {}
@Dao interface TagDao {
    // error: [nothing-to-update] TagDao.q(Tag) has nothing to set: all columns of Tag are in its key
    @Update void q(Tag tag);
}
""");
        }

        @Test
        void aMethodHasTwoOperations() {
            assertErrors(ENTITIES, """
@Dao interface ProductDao {
    // error: [several-operations] ProductDao.q(UUID) has @Select and @Query
    @Select @Query("SELECT * FROM product WHERE id = :id") Product q(UUID id);
}
""");
        }
    }

    @Nested
    class InAnEntity {
        @Test
        void itHasNoKeyButIsUpdatedAndDeleted() {
            assertErrors("""
// error: [no-partition-key] Product has no partition key
@Entity record Product(String name, int price) {}
@Dao interface ProductDao {
    @Update void update(Product product);
    @Delete void delete(Product product);
}
""").generates();
        }

        @Test
        void itHasAClusteringColumnAndNoPartitionKey() {
            assertErrors("""
// error: [no-partition-key] Product has no partition key
@Entity record Product(@ClusteringColumn UUID id, String name) {}
""");
        }

        @Test
        void aPropertyCannotBeSet() {
            assertErrors("""
// error: [no-fitting-constructor] Product has no constructor that fits its properties; without a setter are id
@Entity class Product {
    @PartitionKey private UUID id;
    private String name;
    public UUID getId() { return id; }
    public String getName() { return name; }
    public void setName(String name) { this.name = name; }
}
""");
        }

        @Test
        void aKeyCannotBeRead() {
            assertErrors("""
@Entity class Product {
    // error: [unreadable-property] Product.id cannot be read: generated code sees neither a getter nor the field
    @PartitionKey private UUID id;
    String name;
    public void setId(UUID id) { this.id = id; }
}
""");
        }

        @Test
        void aKeyIsAMethodWithoutAField() {
            assertErrors("""
@Entity class Product {
    @PartitionKey UUID id;
    // error: [ignored-annotation] @PartitionKey means nothing on Product.getCategory
    @PartitionKey public String getCategory() { return ""; }
}
""");
        }

        @Test
        void thePlaceOfAKeyIsNegative() {
            assertErrors("""
// error: [key-positions] The places of @PartitionKey in Product leave the order of the key unclear: Product.id has -5
@Entity record Product(@PartitionKey(-5) UUID id, String name) {}
""");
        }

        @Test
        void aPropertyMapsToNoType() {
            assertErrors("""
@Udt record Size(int width) {}
@Entity record Product(
    @PartitionKey UUID id,
    // error: [unmappable-type] Product.thread is of type Thread, which maps to no type of CQL
    Thread thread,
    // error: [unmappable-type] Product.tags is of type ArrayList<String>, which maps to no type of CQL
    ArrayList<String> tags,
    // error: [unmappable-type] Product.any is of type List<? extends String>, in which ? extends String maps to no type of CQL
    List<? extends String> any,
    // error: [invalid-vector] Product.sizes is of type CqlVector<Size>, which does not say how many elements it has
    com.datastax.oss.driver.api.core.data.CqlVector<Size> sizes) {}
""");
        }

        @Test
        void aNameIsNone() {
            assertErrors("""
// error: [invalid-name] "not valid!!" is no name in CQL
@Entity record Product(@PartitionKey UUID id, @CqlName("not valid!!") String name) {}
""");
        }

        @Test
        void itContainsItself() {
            assertErrors("""
@Entity record Product(
    @PartitionKey UUID id,
    // error: [unmappable-type] Product.part is of type Product, which maps to no type of CQL
    Product part) {}
""");
        }

        @Test
        void aTypeContainsItselfThroughAnother() {
            assertErrors("""
// error: [recursive-udt] Box contains itself, which no type of CQL can
@Udt record Box(Lid lid) {}
// error: [recursive-udt] Lid contains itself, which no type of CQL can
@Udt record Lid(List<Box> boxes) {}
@Entity record Product(@PartitionKey UUID id, Box box) {}
""");
        }

        @Test
        void twoOfOneTableHaveTwoKeys() {
            assertErrors("""
@Entity record Product(@PartitionKey UUID id, String name) {}
@Entity @CqlName("product") record NamedProduct(@PartitionKey String name, UUID id) {}
@Dao interface ProductDao { @Insert void save(Product product); }
@Dao interface NamedProductDao { @Insert void save(NamedProduct product); }
// error: [conflicting-tables] Product and NamedProduct of Products define the table product in two ways
@Mapper interface Products { ProductDao products(); NamedProductDao named(); }
""");
        }

        @Test
        void twoOfOneTableHaveTwoOrders() {
            assertErrors("""
@Entity record Review(@PartitionKey UUID product, @ClusteringColumn Instant at) {}
@Entity @CqlName("review") record Newest(
    @PartitionKey UUID product, @ClusteringColumn(order = ClusteringOrder.DESC) Instant at) {}
@Dao interface ReviewDao { @Insert void save(Review review); }
@Dao interface NewestDao { @Insert void save(Newest review); }
// error: [conflicting-tables] Review and Newest of Reviews define the table review in two ways
@Mapper interface Reviews { ReviewDao reviews(); NewestDao newest(); }
""");
        }

        @Test
        void itsClusteringOrderIsNotThatOfItsTable() {
            assertErrorsWith(List.of("colonnade.schema=src/test/resources/mistakes/schema.cql"), """
@Entity @CqlName("videos_by_topic") record Video(
    @PartitionKey String topic,
    // error: [schema-mismatch] Video is not as the schema file says: The rows of videos_by_topic are sorted by added descending
    @ClusteringColumn(0) Instant added,
    @ClusteringColumn(1) UUID id) {}
""");
        }

        @Test
        void itMapsATableOfCounters() {
            assertErrorsWith(List.of("colonnade.schema=src/test/resources/mistakes/schema.cql"), """
@Entity @CqlName("video_views") record Views(
    @PartitionKey UUID video,
    @ClusteringColumn LocalDate day,
    // error: [schema-mismatch] Views is not as the schema file says: The column views of video_views is counter and not bigint
    long views) {}
""");
        }

        /** The driver's mapper calls the constructor with the key first. */
        @Test
        void theComponentsOfARecordStandWhereTheyAreDeclared() {
            assertThat(assertCompiles("@Entity record R(String b, @PartitionKey String a) {}")
                            .source("RReader"))
                    .containsSubsequence("new R(", "bCodec.decode(", "bAt", "aCodec.decode(", "aAt");
        }
    }
}
