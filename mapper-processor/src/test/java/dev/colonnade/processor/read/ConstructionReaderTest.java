package dev.colonnade.processor.read;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;

import org.junit.jupiter.api.Test;

class ConstructionReaderTest {
    @Test
    void aConstructorComesBeforeAStaticMethodAndThatBeforeABuilder() {
        assertCompiles("""
@Entity class Airport {
    @PartitionKey final String code;
    Airport(String code) { this.code = code; }
    static Airport of(String code) { return new Airport(code); }
}
@Entity class City {
    @PartitionKey final String name;
    private City(String name) { this.name = name; }
    static City of(String name) { return new City(name); }
    static Builder builder() { return new Builder(); }
    static class Builder {
        Builder name(String name) { return this; }
        City build() { return new City(""); }
    }
}
""").writes("AirportReader", "return new Airport(").writes("CityReader", "return City.of(");
    }

    @Test
    void theStaticMethodThatTakesMost() {
        assertCompiles("""
@Entity class Airport {
    @PartitionKey final String code;
    final int gates;
    private Airport(String code, int gates) { this.code = code; this.gates = gates; }
    static Airport of(String code) { return of(code, 0); }
    static Airport of(String code, int gates) { return new Airport(code, gates); }
    static Airport parse(String text) { return of(text); }
    static <T> Airport of(int gates, String code) { return of(code, gates); }
    static Airport unknown() { return of("", 0); }
}
""").writes("AirportReader", "return Airport.of(\n");
    }

    @Test
    void whatTakesNothingIsNoWayUnlessItSaysSo() {
        assertCompiles("""
@Entity class Airport {
    @PartitionKey String code;
    private Airport() {}
    @Creator static Airport create() { return new Airport(); }
}
""").writes("AirportReader", "Airport made = Airport.create()", "made.code = ");
    }

    @Test
    void anInterfaceOrAbstractClassByAStaticMethod() {
        assertCompiles("""
@Entity interface Airport {
    @PartitionKey String code();
    int getGates();
    boolean isOpen();
    String getURL();
    @Transient int size();
    default String label() { return code(); }
    static Airport of(String code, int gates, boolean open, String URL) {
        return new Airport() {
            @Override public String code() { return code; }
            @Override public int getGates() { return gates; }
            @Override public boolean isOpen() { return open; }
            @Override public String getURL() { return URL; }
            @Override public int size() { return 0; }
        };
    }
}
@Entity abstract class City {
    @PartitionKey private final String name;
    City(String name) { this.name = name; }
    String name() { return name; }
    abstract int size();
    abstract void grow();
    @Override public abstract String toString();
    static City of(String name, int size) {
        return new City(name) {
            @Override int size() { return size; }
            @Override void grow() {}
            @Override public String toString() { return name; }
        };
    }
}
""")
                .writes("AirportReader", "return Airport.of(", "\"gates\"", "\"open\"", "\"url\"")
                .writes("CityReader", "return City.of(");
    }

    @Test
    void whatIsInheritedIsAPropertyToo() {
        assertCompiles("""
interface Identified<K> { @PartitionKey K id(); }
interface Named { @CqlName("title") String getName(); }
interface Located extends Identified<UUID>, Named { default String getName() { return "none"; } }
@Entity record Airport(UUID id, String name) implements Identified<UUID> {}
@Entity class City implements Identified<UUID>, Named {
    private final UUID id;
    private final String name;
    City(UUID id, String name) { this.id = id; this.name = name; }
    public UUID id() { return id; }
    public String getName() { return name; }
}
@Entity interface Station extends Located {
    List<Integer> tracks();
    static Station of(UUID id, List<? extends Number> tracks) { throw new UnsupportedOperationException(); }
}
""")
                .writes("CityReader", "columns.position(\"title\")")
                .writes("StationReader", "return Station.of(\n");
    }
}
