package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The rules about tables with rows of several classes. */
class DiscriminatorRulesTest {
    private static final String ANIMALS = """
@Entity @Discriminator("kind") sealed interface Animal { String id(); }
@DiscriminatorValue("dog") record Dog(@PartitionKey String id, String breed, int age) implements Animal {}
@DiscriminatorValue("cat") record Cat(@PartitionKey String id, int age, boolean indoors) implements Animal {}
""";

    private static final String PAYMENTS = """
@Entity @Discriminator(value = "kind", place = Discriminator.Place.CLUSTERING_COLUMN)
sealed interface Payment { String account(); int number(); }
@DiscriminatorValue("card") record Card(@PartitionKey String account, @ClusteringColumn int number, String pan) implements Payment {}
@DiscriminatorValue("cash") record Cash(@PartitionKey String account, @ClusteringColumn int number) implements Payment {}
""";

    @Test
    void oneTableOfSeveralClasses() {
        assertThat(assertCompiles(ANIMALS, """
@Dao interface AnimalDao {
    @Insert void save(Animal animal);
    @Insert void save(Dog dog);
    @Update void update(Animal animal);
    @Select Optional<Animal> find(String id);
    @Select Dog dog(String id);
    @Delete void remove(Animal animal);
    @Delete void remove(Cat cat);
    @Query("SELECT * FROM animal WHERE id = :id AND kind = 'dog' ALLOW FILTERING")
    @AllowFiltering("a row") List<Dog> dogs(String id);
}
@Mapper interface Animals { AnimalDao animals(); }
""").source("AnimalsImpl"))
                .containsOnlyOnce("CREATE TABLE")
                .contains(
                        "CREATE TABLE IF NOT EXISTS animal (id text, kind text, breed text, age int, indoors boolean,");
    }

    @Test
    void theStatementsOfASubclassRestrictTheKey() {
        assertThat(assertCompiles(PAYMENTS, """
@Dao interface PaymentDao {
    @Insert void save(Payment payment);
    @Select List<Card> cards(String account);
    @Select Optional<Card> card(String account, int number);
    @Select Optional<Payment> find(String account, String kind, int number);
    @Delete void remove(Payment payment);
    @Delete void remove(Card card);
    @Delete(entityClass = Card.class) void removeCard(String account, int number);
}
@Mapper interface Payments { PaymentDao payments(); }
""").source("PaymentDaoImpl"))
                .contains(
                        "WHERE account = ? AND kind = 'card' AND number = ?",
                        "PaymentWriter.discriminator(payment)",
                        "encode(\"card\"");
    }

    @Test
    void classesThatListTheirSubclasses() {
        assertCompiles("""
@Entity @Discriminator(value = "kind", subclasses = {Truck.class, Van.class})
@DiscriminatorValue("car") class Car {
    @PartitionKey String plate;
}
@DiscriminatorValue("truck") class Truck extends Car { Integer load; }
@DiscriminatorValue("van") class Van extends Truck { int seats; @Embedded(prefix = "row_") Row row; }
record Row(int seats) {}
@Dao interface CarDao { @Insert void save(Car car); @Select Car find(String plate); @Select Van van(String plate); }
@Mapper interface Cars { CarDao cars(); }
""");
    }

    @Test
    void valuesThatAreMissingOrTaken() {
        assertErrors("""
@Entity @Discriminator("kind") sealed interface Animal { String id(); }
@DiscriminatorValue("dog") record Dog(@PartitionKey String id) implements Animal {}
@DiscriminatorValue("dog")
// error: [discriminator-value] Cat has the value "dog" of Dog for Animal
record Cat(@PartitionKey String id) implements Animal {}
// error: [discriminator-value] Cow is a subclass of Animal, but has no @DiscriminatorValue
record Cow(@PartitionKey String id) implements Animal {}
""").inFull("""
[discriminator-value] Cow is a subclass of Animal, but has no @DiscriminatorValue
  Fix: give it a value of its own: @DiscriminatorValue("cow")
  See docs/errors/discriminator-value.md
""");
    }

    @Test
    void whatMeansNothing() {
        assertErrors("""
// error: [discriminator-place] Animal has a @Discriminator, but no table
@Discriminator("kind") record Animal(@PartitionKey String id) {}
// error: [discriminator-place] Dog has a @DiscriminatorValue, but nothing that it extends has a @Discriminator
@DiscriminatorValue("dog") record Dog(@PartitionKey String id) {}
// error: [discriminator-place] Car names the subclass Dog, which is no concrete class that extends it
@Entity @Discriminator(value = "kind", subclasses = {Dog.class, Truck.class})
@DiscriminatorValue("car") class Car { @PartitionKey String plate; }
// error: [discriminator-place] Truck is an @Entity, but its rows are in the table of its superclass
@Entity
@DiscriminatorValue("truck") class Truck extends Car {}
// error: [discriminator-place] Van has a @DiscriminatorValue, but its superclass with the @Discriminator does not know it
@DiscriminatorValue("van") class Van extends Car {}
// error: [discriminator-place] Bus has a @DiscriminatorValue, but no objects: it is abstract or an interface
// error: [not-instantiable] Bus is an abstract class, of which no object can be made
@DiscriminatorValue("bus") abstract class Bus extends Car {}
""").inFull("""
[discriminator-place] Car names the subclass Dog, which is no concrete class that extends it
  Fix: take it away, or let it extend Car
  See docs/errors/discriminator-place.md
""");
    }

    @Test
    void noSubclass() {
        assertErrors("""
// error: [no-subclass] Animal has a @Discriminator, but no concrete subclass is known
@Entity @Discriminator("kind") interface Animal { String id(); }
@Dao interface AnimalDao { @Insert void save(Animal animal); }
""").inFull("""
[no-subclass] Animal has a @Discriminator, but no concrete subclass is known
  Fix: make it sealed, or name its subclasses: @Discriminator(value = …, subclasses = {…})
  See docs/errors/no-subclass.md
""");
    }

    @Test
    void aSubclassThatCannotBeMade() {
        assertErrors("""
// error: [generic-type] Animal has type parameters, so that the types of its columns are not known
@Entity @Discriminator("kind") sealed interface Animal<T> { String id(); }
// error: [generic-type] Dog has type parameters, so that the types of its columns are not known
@DiscriminatorValue("dog") record Dog<T>(@PartitionKey String id) implements Animal<T> {}
// error: [no-partition-key] Cat has no partition key
@DiscriminatorValue("cat") record Cat(String id) implements Animal<String> {}
""");
    }

    @Test
    void aColumnOfTwoTypes() {
        assertErrors("""
@Entity @Discriminator("kind") sealed interface Animal { String id(); }
@DiscriminatorValue("dog") record Dog(@PartitionKey String id, int age, List<String> names) implements Animal {}
@DiscriminatorValue("cat") record Cat(
    @PartitionKey String id,
    // error: [subclass-column] Cat.age is of type String, but the same column of animal is of type int in Dog.age
    String age,
    // error: [subclass-column] Cat.names is of type @Frozen List<String>, but the same column of animal is of type List<String> in Dog.names
    @Frozen List<String> names) implements Animal {}
""").inFull("""
[subclass-column] Cat.age is of type String, but the same column of animal is of type int in Dog.age
  Fix: give both one type, or one of them another column with @CqlName
  See docs/errors/subclass-column.md
""");
        assertErrors("""
@Entity @Discriminator("kind") sealed interface Animal { String id(); }
@DiscriminatorValue("dog") record Dog(
    @PartitionKey String id,
    // error: [duplicate-column] The property kind of Dog is the column kind, which says of which class a row is
    String kind) implements Animal {}
""").inFull("""
[duplicate-column] The property kind of Dog is the column kind, which says of which class a row is
  Fix: take it away: a method can return what is the same for all objects of a class
  See docs/errors/duplicate-column.md
""");
    }

    @Test
    void keysThatDiffer() {
        assertErrors("""
// error: [key-in-subclass] Animal does not say its key: age() of Dog is not in it
@Entity @Discriminator("kind") sealed interface Animal { String id(); }
@DiscriminatorValue("dog") record Dog(@PartitionKey String id, @ClusteringColumn int age) implements Animal {}
@DiscriminatorValue("cat")
// error: [key-in-subclass] Cat has the key id, but Dog of the same table id, age
record Cat(@PartitionKey String id) implements Animal {}
""").inFull("""
[key-in-subclass] Cat has the key id, but Dog of the same table id, age
  Fix: give all subclasses of Animal one key
  See docs/errors/key-in-subclass.md
""");
    }

    @Test
    void rowsOfOthers() {
        assertErrors(ANIMALS, """
@Dao interface AnimalDao {
    // error: [subclass-rows] AnimalDao.dogs(String) is about rows of Dog, but meets those of other subclasses of Animal too: its statement does not restrict kind
    @Select List<Dog> dogs(String id);
    // error: [subclass-rows] AnimalDao.removeDog(String) is about rows of Dog, but meets those of other subclasses of Animal too: its statement does not restrict kind
    @Delete(entityClass = Dog.class) void removeDog(String id);
    // error: [subclass-rows] AnimalDao.all() is about rows of Dog, but meets those of other subclasses of Animal too: its statement does not restrict kind
    @Query("SELECT * FROM animal") @FullScan("few") Stream<Dog> all();
}
""").inFull("""
[subclass-rows] AnimalDao.dogs(String) is about rows of Dog, but meets those of other subclasses of Animal too: its statement does not restrict kind
  Fix: return Animal, restrict kind in a @Query, or put the discriminator into the key
  See docs/errors/subclass-rows.md
""");
    }

    @Test
    void namesAndPlaces() {
        assertErrors("""
// error: [invalid-name] "a b" is no name in CQL
@Entity @Discriminator("a b") sealed interface Animal { String id(); }
@DiscriminatorValue("dog") record Dog(@PartitionKey String id) implements Animal {}
""");
        assertCompiles("""
@Entity @CqlName("animals") @Discriminator(value = "\\"Kind of\\"", place = Discriminator.Place.PARTITION_KEY)
sealed interface Animal permits Dog { String id(); }
@DiscriminatorValue("it's a dog") record Dog(@PartitionKey(0) String id, @PartitionKey(1) String discriminator) implements Animal {}
""".replace("String id();", "String id(); String discriminator();"), """
@Dao interface DogDao { @Select Dog find(String id, String discriminator); @Insert void save(Animal animal); }
@Mapper interface Dogs { DogDao dogs(); }
""");
    }

    private static final String VEHICLES = """
@Entity @Discriminator("kind") sealed interface Vehicle { String id(); String kind(); }
sealed interface Wheeled extends Vehicle { int wheels(); }
@DiscriminatorValue("car") record Car(@PartitionKey String id, int wheels) implements Wheeled {
    @Override public String kind() { return "car"; }
}
@DiscriminatorValue("bike") record Bike(@PartitionKey String id, int wheels) implements Wheeled {
    @Override public String kind() { return "bike"; }
}
""";

    @Test
    void whatIsBetweenAnEntityAndItsSubclasses() {
        assertCompiles(VEHICLES, """
@Dao interface VehicleDao { @Select Optional<Vehicle> find(String id); @Insert void save(Vehicle vehicle); @Insert void save(Car car); }
@Mapper interface Vehicles { VehicleDao vehicles(); }
""");
        assertErrors(VEHICLES, """
@Dao interface VehicleDao {
    // error: [subclass-rows] VehicleDao.find(String) names Wheeled, which is below the entity Vehicle, but no class of its rows
    @Select Optional<Wheeled> find(String id);
    // error: [subclass-rows] VehicleDao.save(Wheeled) names Wheeled, which is below the entity Vehicle, but no class of its rows
    @Insert void save(Wheeled wheeled);
    // error: [subclass-rows] VehicleDao.all(String) names Wheeled, which is below the entity Vehicle, but no class of its rows
    @Query("SELECT * FROM vehicle WHERE id = :id") CompletionStage<List<Wheeled>> all(String id);
}
""").inFull("""
[subclass-rows] VehicleDao.find(String) names Wheeled, which is below the entity Vehicle, but no class of its rows
  Fix: name Vehicle, or one of the concrete classes with a @DiscriminatorValue
  See docs/errors/subclass-rows.md
""");
    }

    private static final String CARS = """
@Entity @Discriminator(value = "kind", subclasses = {Truck.class, Van.class})
@DiscriminatorValue("car") class Car { @PartitionKey String plate; }
@DiscriminatorValue("truck") class Truck extends Car { Integer load; }
@DiscriminatorValue("van") class Van extends Truck { int seats; }
class Bus extends Car {}
""";

    @Test
    void aSubclassThatTheEntityDoesNotKnow() {
        assertErrors(CARS, """
@Dao interface CarDao {
    // error: [subclass-rows] CarDao.save(Bus) names Bus, which is below the entity Car, but no class of its rows
    @Insert void save(Bus bus);
}
""").inFull("""
[subclass-rows] CarDao.save(Bus) names Bus, which is below the entity Car, but no class of its rows
  Fix: give it a @DiscriminatorValue, and let the @Discriminator of Car know it
  See docs/errors/subclass-rows.md
""");
    }

    @Test
    void anObjectOfASubclassOfASubclassIsNotWrittenAsOneOfThat() {
        assertCompiles(CARS, """
@Dao interface CarDao { @Insert void save(Car car); @Update void update(Van van); @Select Truck truck(String plate); }
@Mapper interface Cars { CarDao cars(); }
""");
        assertErrors(CARS, """
@Dao interface CarDao {
    // error: [subclass-rows] CarDao.save(Truck) takes a Truck, which may be a Van, but would be a row of Truck
    @Insert void save(Truck truck);
    // error: [subclass-rows] CarDao.remove(Truck) takes a Truck, which may be a Van, but would be a row of Truck
    @Delete void remove(Truck truck);
}
""").inFull("""
[subclass-rows] CarDao.save(Truck) takes a Truck, which may be a Van, but would be a row of Truck
  Fix: take Car: each object is then a row of its own class; or let Van not extend Truck
  See docs/errors/subclass-rows.md
""");
    }

    @Test
    void aDiscriminatorBelowAnother() {
        assertErrors("""
@Entity @Discriminator(value = "kind", subclasses = Truck.class)
@DiscriminatorValue("car") class Car { @PartitionKey String plate; }
// error: [discriminator-place] Truck has a @Discriminator, but its rows are in the table of its superclass, which has one
@Discriminator(value = "size", subclasses = Van.class)
@DiscriminatorValue("truck") class Truck extends Car {}
// error: [discriminator-place] Van has a @DiscriminatorValue, but its superclass with the @Discriminator does not know it
@DiscriminatorValue("van") class Van extends Truck {}
""").inFull("""
[discriminator-place] Truck has a @Discriminator, but its rows are in the table of its superclass, which has one
  Fix: take it away, and name its subclasses in that of the superclass
  See docs/errors/discriminator-place.md
""");
    }
}
