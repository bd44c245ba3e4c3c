package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class ConstructorRuleTest {
    @Test
    void noConstructorFits() {
        assertErrors("""
// error: [no-fitting-constructor] Airport has no constructor that fits its properties; without a setter are code, name
@Entity class Airport {
    @PartitionKey private final String code;
    private final String name;
    Airport(String code, int name) { this.code = code; this.name = "" + name; }
    String getCode() { return code; }
    String getName() { return name; }
}
""").inFull("""
[no-fitting-constructor] Airport has no constructor that fits its properties; without a setter are code, name
  Allowed: Airport(String code, int name)
  Fix: add the constructor Airport(String code, String name), with these names in any order; or one without parameters, and a setter for each property
  See docs/errors/no-fitting-constructor.md
""");
    }

    @Test
    void aGetterWithoutASetter() {
        assertErrors("""
// error: [no-fitting-constructor] Airport has no constructor that fits its properties; without a setter are name
@Entity class Airport {
    @PartitionKey String code;
    private String name;
    String getName() { return name; }
}
""");
    }

    @Test
    void aConstructorThatThrowsIsNone() {
        assertErrors("""
// error: [no-fitting-constructor] Airport has no constructor that fits its properties
@Entity class Airport {
    @PartitionKey String code;
    Airport() throws java.io.IOException {}
}
""");
    }

    @Test
    void aPrivateConstructorIsNone() {
        assertErrors("""
// error: [no-fitting-constructor] Airport has no constructor that fits its properties
@Entity class Airport {
    @PartitionKey String code;
    private Airport() {}
}
""");
    }

    @Test
    void argumentsAreMatchedByName() {
        assertCompiles("""
@Entity class Airport {
    @PartitionKey private final String code;
    private final String name;
    Airport(String name, String code) { this.code = code; this.name = name; }
    String code() { return code; }
    String getName() { return name; }
}
""");
    }

    @Test
    void aConstructorTakesSomeAndSettersTheRest() {
        assertCompiles("""
@Entity class Airport {
    @PartitionKey private final String code;
    private String name;
    private boolean open;
    int gates;
    Airport(String code) throws IllegalStateException { this.code = code; }
    String getCode() { return code; }
    String getName() { return name; }
    void setName(String name) { this.name = name; }
    boolean isOpen() { return open; }
    Airport open(boolean open) { this.open = open; return this; }
}
""");
    }

    @Test
    void theConstructorThatTakesMostIsCalled() {
        assertCompiles("""
@Entity class Airport {
    @PartitionKey String code;
    String name;
    Airport(String code) { this(code, ""); }
    Airport(String code, String name) { this.code = code; this.name = name; }
}
""");
    }
}
