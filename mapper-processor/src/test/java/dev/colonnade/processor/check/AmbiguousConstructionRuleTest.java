package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class AmbiguousConstructionRuleTest {
    @Test
    void twoConstructorsThatTakeAsMany() {
        assertErrors("""
// error: [ambiguous-construction] Airport can be made in several ways, and none takes more of its properties: Airport(String code, String name), Airport(String code, int gates)
@Entity class Airport {
    @PartitionKey final String code;
    String name;
    int gates;
    Airport(String code, String name) { this.code = code; }
    Airport(String code, int gates) { this.code = code; }
}
""").inFull("""
[ambiguous-construction] Airport can be made in several ways, and none takes more of its properties: Airport(String code, String name), Airport(String code, int gates)
  Fix: put @Creator on the one that makes it of a row
  See docs/errors/ambiguous-construction.md
""").generates();
    }

    @Test
    void twoStaticMethods() {
        assertErrors("""
// error: [ambiguous-construction] Airport can be made in several ways, and none takes more of its properties: Airport.of(String code), Airport.closed(String code)
@Entity class Airport {
    @PartitionKey final String code;
    private Airport(String key, boolean open) { this.code = key; }
    static Airport of(String code) { return new Airport(code, true); }
    static Airport closed(String code) { return new Airport(code, false); }
}
""");
    }

    @Test
    void twoBuilders() {
        assertErrors("""
// error: [ambiguous-construction] Airport can be made in several ways, and none takes more of its properties: Airport.builder(), new Airport.Other()
@Entity class Airport {
    @PartitionKey final String code;
    private Airport(String key, boolean open) { this.code = key; }
    static Builder builder() { return new Builder(); }
    static class Builder {
        Builder code(String code) { return this; }
        Airport build() { return new Airport("", true); }
    }
    static class Other {
        Other code(String code) { return this; }
        Airport build() { return new Airport("", true); }
    }
}
""");
    }

    @Test
    void creatorSaysWhichOne() {
        assertCompiles("""
@Entity class Airport {
    @PartitionKey final String code;
    String name;
    int gates;
    Airport(String code, String name) { this.code = code; }
    @Creator Airport(String code, int gates) { this.code = code; }
}
@Entity record City(@PartitionKey String name, String country) {
    @Creator static City of(String country, String name) { return new City(name, country); }
}
@Entity class Station {
    @PartitionKey final String code;
    Station(String code) { this.code = code; }
    @Creator static Builder builder() { return new Builder(); }
    static class Builder {
        private String code;
        Builder code(String code) { this.code = code; return this; }
        Station build() { return new Station(code); }
    }
}
""").writes("CityReader", "return City.of(").writes("StationReader", "Station.builder()");
    }
}
