package dev.colonnade.processor.read;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;
import static dev.colonnade.processor.testing.CompileTests.compileBeside;

import com.google.auto.value.processor.AutoValueBuilderProcessor;
import com.google.auto.value.processor.AutoValueProcessor;
import dev.colonnade.processor.testing.Outcome;
import java.util.List;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes that Lombok, Immutables and AutoValue complete, whether they run before Colonnade or after it. */
class OtherProcessorsTest {
    private static final String DAO = """
            package flights;
            import dev.colonnade.annotations.*;
            import java.util.Optional;
            @Dao interface AirportDao {
                @Insert void save(Airport airport);
                @Select Optional<Airport> find(String code);
            }
            @Mapper interface Flights { AirportDao airports(); }
            """;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void lombokValue(boolean first) {
        compile(first, lombok(), """
                @lombok.Value @Entity class Airport {
                    @PartitionKey String code;
                    boolean open;
                    List<String> airlines;
                }
                """)
                .writes("AirportReader", "return new Airport(")
                .writes("AirportWriter", "entity.isOpen()");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void lombokData(boolean first) {
        compile(first, lombok(), """
                @lombok.Data class Identified<K> { private K code; }
                @lombok.Data @lombok.EqualsAndHashCode(callSuper = true) @Entity
                class Airport extends Identified<String> {
                    @PartitionKey @Override public String getCode() { return super.getCode(); }
                    private final int gates;
                    private boolean open;
                }
                """).writes("AirportReader", "made.setCode(", "made.setOpen(");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void lombokBuilder(boolean first) {
        compile(first, lombok(), """
                @lombok.Getter @lombok.Builder(setterPrefix = "with")
                @lombok.AllArgsConstructor(access = lombok.AccessLevel.PRIVATE)
                @Entity class Airport {
                    @PartitionKey private final String code;
                    @lombok.Builder.Default private final int gates = 1;
                    @lombok.Singular private final List<String> airlines;
                }
                """)
                .writes("AirportReader", "return Airport.builder()", ".withAirlines(", ".withGates(");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void lombokSuperBuilder(boolean first) {
        compile(first, lombok(), """
                @lombok.Getter @lombok.experimental.SuperBuilder class Place { @PartitionKey private final String code; }
                @lombok.Getter @lombok.experimental.SuperBuilder @Entity class Airport extends Place {
                    private final int gates;
                }
                """).writes("AirportReader", "return Airport.builder()", ".code(", ".gates(");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void immutablesOfAnInterface(boolean first) {
        compile(first, immutables(), """
                @org.immutables.value.Value.Immutable @Entity interface Airport {
                    @PartitionKey String code();
                    @Nullable String name();
                    Integer gates();
                    List<Location> near();
                    Map<String, Integer> flights();
                    @org.immutables.value.Value.Default default boolean open() { return true; }
                    @org.immutables.value.Value.Derived default int size() { return near().size(); }
                    @interface Nullable {}
                }
                @org.immutables.value.Value.Immutable @Udt abstract class Location {
                    abstract double latitude();
                }
                """)
                .writes("AirportReader", "return ImmutableAirport.builder()", ".near(", ".flights(", ".open(");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatAQuerySelects(boolean first) {
        compile(first, lombok(), """
                @lombok.Value class Label { String name; boolean open; }
                @Entity record Airport(@PartitionKey String code, String name, boolean open) {}
                @Dao interface LabelDao {
                    @Query("SELECT name, open FROM airport WHERE code = :code") Optional<Label> label(String code);
                }
                """)
                .writes("LabelDaoImpl", "return new Label(", "private static final class LabelReader");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void immutablesWithABuilderOfItsOwn(boolean first) {
        compile(first, immutables(), """
                @org.immutables.value.Value.Immutable
                @org.immutables.value.Value.Style(get = {"get*", "is*"}, init = "set*", typeImmutable = "*Value")
                @Entity interface Airport {
                    @PartitionKey String getCode();
                    boolean isOpen();
                    static AirportValue.Builder builder() { return AirportValue.builder(); }
                }
                """).writes("AirportReader", "return Airport.builder()", ".setCode(", ".setOpen(");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void autoValueWithAStaticMethod(boolean first) {
        compile(first, autoValue(), """
                @com.google.auto.value.AutoValue @Entity abstract class Airport {
                    @PartitionKey abstract String code();
                    abstract int gates();
                    static Airport create(String code, int gates) { return new AutoValue_Airport(code, gates); }
                }
                """).writes("AirportReader", "return Airport.create(");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void autoValueWithABuilder(boolean first) {
        compile(first, autoValue(), """
                @com.google.auto.value.AutoValue @Entity abstract class Airport {
                    @PartitionKey abstract String getCode();
                    abstract int getGates();
                    abstract Builder toBuilder();
                    static Builder builder() { return new AutoValue_Airport.Builder(); }
                    @com.google.auto.value.AutoValue.Builder interface Builder {
                        Builder setCode(String code);
                        Builder setGates(int gates);
                        Airport build();
                    }
                }
                """).writes("AirportReader", "return Airport.builder()", ".setCode(", ".setGates(");
    }

    @Test
    void whatNobodyCompletesIsReportedInTheLastRound() {
        assertErrors("""
                // error: [not-instantiable] Airport is an interface, of which no object can be made
                @org.immutables.value.Value.Immutable @Entity interface Airport { @PartitionKey String code(); }
                @Dao interface AirportDao { @Insert void save(Airport airport); }
                """).generates();
    }

    @Test
    void anErrorOfAnotherClassIsEnough() {
        assertErrors("""
                @org.immutables.value.Value.Immutable @Entity interface Airport { @PartitionKey String code(); }
                // error: [no-partition-key] City has no partition key
                @Entity record City(String name) {}
                """).generates();
    }

    private static Outcome compile(boolean first, List<Processor> others, String entity) {
        Outcome outcome =
                first ? compileBeside(others, List.of(), entity, DAO) : compileBeside(List.of(), others, entity, DAO);
        return outcome.hasNoDiagnostics();
    }

    private static List<Processor> lombok() {
        return List.of(processor("lombok.launch.AnnotationProcessorHider$AnnotationProcessor"));
    }

    private static List<Processor> immutables() {
        return List.of(processor("org.immutables.processor.ProxyProcessor"));
    }

    private static List<Processor> autoValue() {
        return List.of(new AutoValueProcessor(), new AutoValueBuilderProcessor());
    }

    /** Some are in no class that a source can name. */
    private static Processor processor(String name) {
        try {
            var constructor = Class.forName(name).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Processor) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }
}
