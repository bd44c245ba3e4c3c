package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class ReadablePropertyRuleTest {
    @Test
    void aFieldWithoutAGetter() {
        assertErrors("""
@Entity class Airport {
    @PartitionKey String code;
    // error: [unreadable-property] Airport.name cannot be read: generated code sees neither a getter nor the field
    private String name;
    void setName(String name) { this.name = name; }
}
""").inFull("""
[unreadable-property] Airport.name cannot be read: generated code sees neither a getter nor the field
  Fix: add String getName() or name(), make the field accessible, or mark it @Transient
  See docs/errors/unreadable-property.md
""");
    }

    @Test
    void methodsOfObjectAreNoGetters() {
        assertErrors("""
@Entity class Airport {
    @PartitionKey String code;
    // error: [unreadable-property] Airport.hashCode cannot be read: generated code sees neither a getter nor the field
    private int hashCode;
    void setHashCode(int hashCode) { this.hashCode = hashCode; }
}
""");
    }

    @Test
    void aPrivateGetterIsNone() {
        assertErrors("""
@Entity class Airport {
    @PartitionKey String code;
    // error: [unreadable-property] Airport.name cannot be read: generated code sees neither a getter nor the field
    private String name;
    private String getName() { return name; }
    void setName(String name) { this.name = name; }
}
""");
    }

    @Test
    void aGetterThatThrowsIsNone() {
        assertErrors("""
@Entity class Airport {
    @PartitionKey String code;
    // error: [unreadable-property] Airport.name cannot be read: generated code sees neither a getter nor the field
    private String name;
    String getName() throws java.io.IOException { return name; }
    void setName(String name) { this.name = name; }
}
""");
    }

    @Test
    void aFieldOfAnotherPackage() {
        assertErrors("""
                package places;
                public class Place {
                    // error: [unreadable-property] Airport.city cannot be read: generated code sees neither a getter nor the field
                    protected String city;
                    public String country;
                    private String street;
                    public String getStreet() { return street; }
                    public void setStreet(String street) { this.street = street; }
                }
                """, """
                package flights;
                import dev.colonnade.annotations.*;
                // error: [no-fitting-constructor] Airport has no constructor that fits its properties; without a setter are city
                @Entity class Airport extends places.Place { @PartitionKey String code; }
                """);
    }
}
