package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class BuilderRuleTest {
    @Test
    void aBuilderWithoutAMethodForAProperty() {
        assertErrors("""
// error: [incomplete-builder] The builder of Airport, Airport.builder(), has no method for name, gates: name(int) does not take String
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
[incomplete-builder] The builder of Airport, Airport.builder(), has no method for name, gates: name(int) does not take String
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

    private static String airport(String setter) {
        return """
@Entity class Airport {
    @PartitionKey private final Integer gates;
    private Airport(Builder builder) { gates = 1; }
    Integer gates() { return gates; }
    static class Builder {
        %s
        Airport build() { return new Airport(this); }
    }
}
""".formatted(setter);
    }

    @Test
    void aMethodThatReturnsNothing() {
        assertErrors("""
// error: [incomplete-builder] The builder of Airport, new Airport.Builder(), has no method for gates: setGates(Integer) does not give the builder
""" + airport("void setGates(Integer gates) {}")).inFull("""
[incomplete-builder] The builder of Airport, new Airport.Builder(), has no method for gates: setGates(Integer) does not give the builder
  Fix: add gates(Integer) that gives the builder, or mark what is no column @Transient
  See docs/errors/incomplete-builder.md
""");
    }

    @Test
    void aPrimitiveForWhatCanBeNull() {
        assertErrors("""
// error: [incomplete-builder] The builder of Airport, new Airport.Builder(), has no method for gates: gates(int) takes no null
""" + airport("Builder gates(int gates) { return this; }"));
        assertCompiles(
                airport("Builder gates(int gates) { return this; } Builder gates(Integer gates) { return this; }"));
    }

    @Test
    void aBuilderInStages() {
        assertCompiles("""
@Entity class Airport {
    @PartitionKey private final String code;
    private final int gates;
    private final String name;
    private Airport(String code, int gates, String alias) { this.code = code; this.gates = gates; name = alias; }
    String code() { return code; }
    String name() { return name; }
    int gates() { return gates; }
    static GatesStage builder() { return gates -> code -> new Last() {
        private String name;
        @Override public Last name(String value) { name = value; return this; }
        @Override public Airport build() { return new Airport(code, gates, name); }
    }; }
    interface GatesStage { CodeStage gates(int gates); }
    interface CodeStage { Last code(String code); }
    interface Last { Last name(String name); Airport build(); }
}
""")
                .writes("AirportReader", "Airport.builder()\n                .gates(", ".code(", ".name(", ".build()");
    }

    @Test
    void stagesThatLeadNowhere() {
        assertErrors("""
// error: [incomplete-builder] The builder of Airport, Airport.builder(), has no method for gates
@Entity class Airport {
    @PartitionKey private final String code;
    private final int gates;
    private Airport(Last last) { code = ""; gates = 1; }
    String code() { return code; }
    int gates() { return gates; }
    static CodeStage builder() { return code -> null; }
    interface CodeStage { Last code(String code); }
    interface Last { Airport build(); }
}
""");
    }
}
