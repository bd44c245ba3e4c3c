package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class CreatorRuleTest {
    @Test
    void whatMakesNoObject() {
        assertErrors("""
@Entity record Airport(@PartitionKey String code) {
    // error: [invalid-creator] Airport.copy() has @Creator and makes no Airport
    @Creator Airport copy() { return this; }
}
@Entity record City(@PartitionKey String name) {
    // error: [invalid-creator] City.first(String name) has @Creator and makes no City
    @Creator static String first(String name) { return name; }
}
@Entity abstract class Station {
    // error: [invalid-creator] Station() has @Creator and makes no Station
    @Creator Station() {}
    @PartitionKey abstract String code();
}
""").inFull("""
[invalid-creator] Airport.copy() has @Creator and makes no Airport
  Fix: put it on a constructor, or on a static method that gives an object of the class or a builder of one
  See docs/errors/invalid-creator.md
""");
    }

    @Test
    void several() {
        assertErrors("""
@Entity class Airport {
    @PartitionKey final String code;
    @Creator Airport(String code) { this.code = code; }
    // error: [invalid-creator] Airport has several @Creator: Airport(String code), Airport.of(String code)
    @Creator static Airport of(String code) { return new Airport(code); }
}
""").inFull("""
[invalid-creator] Airport has several @Creator: Airport(String code), Airport.of(String code)
  Fix: keep one: it makes the object of a row
  See docs/errors/invalid-creator.md
""");
    }

    @Test
    void whatCannotBeCalled() {
        assertErrors("""
@Entity class Airport {
    @PartitionKey final String code;
    // error: [invalid-creator] Airport(String code) has @Creator and cannot be called by generated code
    @Creator private Airport(String code) { this.code = code; }
}
@Entity record City(@PartitionKey String name) {
    // error: [invalid-creator] City.of(String name) has @Creator and cannot be called by generated code
    @Creator static City of(String name) throws java.io.IOException { return new City(name); }
}
""").inFull("""
[invalid-creator] Airport(String code) has @Creator and cannot be called by generated code
  Fix: let it not be private, and throw no checked exception
  See docs/errors/invalid-creator.md
""");
    }

    @Test
    void parametersThatAreNoProperties() {
        assertErrors("""
@Entity record Airport(@PartitionKey String code, int gates) {
    // error: [invalid-creator] Airport.of(String iata, long gates) has @Creator and takes what is no property of that type: iata, gates
    @Creator static Airport of(String iata, long gates) { return new Airport(iata, (int) gates); }
}
""").inFull("""
[invalid-creator] Airport.of(String iata, long gates) has @Creator and takes what is no property of that type: iata, gates
  Fix: name its parameters like properties, with their types: String code, int gates
  See docs/errors/invalid-creator.md
""");
    }

    @Test
    void propertiesThatAreLeftOut() {
        assertErrors("""
@Entity record Airport(@PartitionKey String code, int gates) {
    // error: [invalid-creator] Airport.of(String code) has @Creator and leaves out what nothing else sets: gates
    @Creator static Airport of(String code) { return new Airport(code, 0); }
}
""").inFull("""
[invalid-creator] Airport.of(String code) has @Creator and leaves out what nothing else sets: gates
  Fix: take them too, or add a setter for each
  See docs/errors/invalid-creator.md
""");
    }
}
