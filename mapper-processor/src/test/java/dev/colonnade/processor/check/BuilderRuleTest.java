package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class BuilderRuleTest {
    @Test
    void aBuilderWithoutAMethodForAProperty() {
        assertErrors("""
// error: [incomplete-builder] The builder of Airport, Airport.builder(), has no method for name, gates
@Entity class Airport {
    @PartitionKey private final String code;
    private final String name;
    private final int gates;
    private Airport(Builder builder) { this.code = builder.code; this.name = ""; this.gates = 0; }
    String code() { return code; }
    String name() { return name; }
    int gates() { return gates; }
    static Builder builder() { return new Builder(); }
    static class Builder {
        private String code;
        Builder code(String code) { this.code = code; return this; }
        Builder name(int name) { return this; }
        void gates(int gates) {}
        Airport build() { return new Airport(this); }
    }
}
""").inFull("""
[incomplete-builder] The builder of Airport, Airport.builder(), has no method for name, gates
  Fix: add name(String) that gives the builder, or mark what is no column @Transient
  See docs/errors/incomplete-builder.md
""").generates();
    }

    @Test
    void methodsOfABuilderHaveUsualNames() {
        assertCompiles("""
@Entity class Airport {
    @PartitionKey private final String code;
    private final String name;
    private final int gates;
    private final List<String> airlines;
    private Airport(Builder builder) { code = ""; name = ""; gates = 0; airlines = List.of(); }
    String code() { return code; }
    String name() { return name; }
    int gates() { return gates; }
    List<String> airlines() { return airlines; }
    static class Builder {
        Builder code(String code) { return this; }
        Builder setName(String name) { return this; }
        Builder withGates(int gates) { return this; }
        Builder airlines(String... airlines) { return this; }
        Builder airlines(Iterable<? extends String> airlines) { return this; }
        Airport make() { return new Airport(this); }
    }
}
""")
                .writes("AirportReader", "new Airport.Builder()", ".setName(", ".withGates(", ".airlines(", ".make()");
    }

    @Test
    void aBuilderThatInheritsFromAnother() {
        assertCompiles("""
abstract class Place {
    @PartitionKey private final String code;
    Place(Builder<?> builder) { code = builder.code; }
    String code() { return code; }
    abstract static class Builder<B extends Builder<B>> {
        String code;
        abstract B self();
        B code(String code) { this.code = code; return self(); }
    }
}
@Entity class Airport extends Place {
    private final int gates;
    private Airport(Builder<?> builder) { super(builder); gates = builder.gates; }
    int gates() { return gates; }
    static Builder<?> builder() { return new Own(); }
    abstract static class Builder<B extends Builder<B>> extends Place.Builder<B> {
        int gates;
        B gates(int gates) { this.gates = gates; return self(); }
        Airport build() { return new Airport(this); }
    }
    private static class Own extends Builder<Own> {
        @Override Own self() { return this; }
    }
}
""").writes("AirportReader", "Airport.builder()");
    }
}
