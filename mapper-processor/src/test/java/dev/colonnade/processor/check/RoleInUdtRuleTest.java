package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class RoleInUdtRuleTest {
    @Test
    void aFieldIsNoColumn() {
        assertErrors("""
@Udt record Location(
    // error: [role-in-udt] Location.latitude is @Static in a @Udt, whose fields are no columns of a table
    @Static double latitude,
    // error: [role-in-udt] Location.visits is @Counter in a @Udt, whose fields are no columns of a table
    @Counter long visits,
    // error: [role-in-udt] Location.age is @Computed in a @Udt, whose fields are no columns of a table
    @Computed("ttl(latitude)") int age,
    // error: [role-in-udt] Location.city is @Index in a @Udt, whose fields are no columns of a table
    @Index String city,
    // error: [role-in-udt] Location.street is @Masked in a @Udt, whose fields are no columns of a table
    @Masked String street) {}
""").inFull("""
[role-in-udt] Location.latitude is @Static in a @Udt, whose fields are no columns of a table
  Fix: take the annotation away, or make Location an @Entity
  See docs/errors/role-in-udt.md
""");
    }
}
