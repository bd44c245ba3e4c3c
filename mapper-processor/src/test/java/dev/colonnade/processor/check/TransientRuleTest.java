package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class TransientRuleTest {
    @Test
    void aTransientPropertySaysNothingOfAColumn() {
        assertErrors("""
@Entity class Airport {
    @PartitionKey String code;
    // error: [conflicting-annotations] Airport.city is @Transient, so that what it says of a column means nothing
    @Transient @CqlName("town") String city;
}
""").inFull("""
[conflicting-annotations] Airport.city is @Transient, so that what it says of a column means nothing
  Fix: take @Transient away, or the other annotations
  See docs/errors/conflicting-annotations.md
""");
    }

    @Test
    void aComponentOfARecordCannotBeTransient() {
        assertErrors("""
@Entity record Airport(
    @PartitionKey String code,
    // error: [transient-component] Airport.label is @Transient, but a record cannot be made without a value for each component
    @Transient String label) {}
""").inFull("""
[transient-component] Airport.label is @Transient, but a record cannot be made without a value for each component
  Fix: take the component out of the record, or make it a class
  See docs/errors/transient-component.md
""");
    }

    @Test
    void aTransientPropertyOfAClassIsNoColumn() {
        assertCompiles("""
@Entity class Airport {
    @PartitionKey String code;
    @Transient Thread loader;
    transient Thread other;
}
""");
    }

    @Test
    void aNameThatIsNoProperty() {
        assertErrors("""
abstract class Tracked { String createdBy; }
// error: [unknown-property] @TransientProperties names createBy, which is no property of Airport. Did you mean "createdBy"?
@TransientProperties({"createBy"}) @Entity class Airport extends Tracked {
    @PartitionKey String code;
}
""").inFull("""
[unknown-property] @TransientProperties names createBy, which is no property of Airport. Did you mean "createdBy"?
  Allowed: createdBy, code
  Fix: name a property that the class has or inherits, or take the name away
  See docs/errors/unknown-property.md
""");
    }

    @Test
    void aNameOfAComponent() {
        assertErrors("""
// error: [transient-component] Airport.label is @Transient, but a record cannot be made without a value for each component
@TransientProperties("label") @Entity record Airport(@PartitionKey String code, String label) {}
""");
    }

    @Test
    void aNameThatIsNoComponent() {
        assertErrors("""
// error: [unknown-property] @TransientProperties names city, which is no property of Airport.
@TransientProperties("city") @Entity record Airport(@PartitionKey String code) {}
""");
    }

    @Test
    void inheritedPropertiesAndThoseOfSubclasses() {
        assertCompiles("""
@TransientProperties("loader") abstract class Tracked { Thread loader; Thread other; @CqlName("by") String createdBy; }
@TransientProperties({"other", "createdBy"}) @Entity class Airport extends Tracked {
    @PartitionKey String code;
}
""");
    }
}
