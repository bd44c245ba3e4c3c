package dev.colonnade.behaviour.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.Colonnade;
import dev.colonnade.DiscriminatorException;
import dev.colonnade.Lwt;
import dev.colonnade.SchemaAction;
import dev.colonnade.behaviour.entities.Payments.Account;
import dev.colonnade.behaviour.entities.Payments.Card;
import dev.colonnade.behaviour.entities.Payments.Payment;
import dev.colonnade.behaviour.entities.Payments.PaymentDao;
import dev.colonnade.behaviour.entities.Payments.PaymentsMapper;
import dev.colonnade.behaviour.entities.Payments.Transfer;
import dev.colonnade.behaviour.entities.Payments.Truck;
import dev.colonnade.behaviour.entities.Payments.Van;
import dev.colonnade.behaviour.entities.Payments.Vehicle;
import dev.colonnade.behaviour.entities.Payments.VehicleDao;
import dev.colonnade.testing.CassandraTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@CassandraTest
class DiscriminatorTest {
    private final CqlSession session;
    private final PaymentDao payments;
    private final VehicleDao vehicles;

    DiscriminatorTest(CqlSession session) {
        this.session = session;
        PaymentsMapper mapper =
                Colonnade.builder(session).schemaAction(SchemaAction.CREATE).build(PaymentsMapper.class);
        this.payments = mapper.payments();
        this.vehicles = mapper.vehicles();
    }

    @Test
    void oneTableHasTheColumnsOfAllClasses() {
        assertThat(session.execute(
                                "SELECT column_name FROM system_schema.columns WHERE keyspace_name = ? AND table_name = 'payments'",
                                session.getKeyspace().orElseThrow().asInternal())
                        .map(row -> row.getString(0))
                        .all())
                .containsExactlyInAnyOrder("id", "kind", "cents", "pan", "to_bank", "to_number");
    }

    @Test
    void aRowComesBackAsItsOwnClass() {
        Payment card = new Card("card", 100, "4111");
        Payment transfer = new Transfer("transfer", 200, new Account("bank", 7));
        payments.save(card);
        payments.save(transfer);
        payments.save(new Card("plain", 1, null));

        assertThat(payments.find("card")).contains(card);
        assertThat(payments.both("card", "transfer")).containsExactlyInAnyOrder(card, transfer);
        assertThat(payments.card("plain")).contains(new Card("plain", 1, null));
        assertThat(session.execute("SELECT kind FROM payments WHERE id = 'plain'")
                        .map(row -> row.getString(0))
                        .all())
                .containsExactly("card");
    }

    @Test
    void anyOfTheClassesIsUpdatedAndDeleted() {
        payments.save(new Transfer("changed", 200, new Account("bank", 7)));
        payments.update(new Transfer("changed", 300, null));
        assertThat(payments.find("changed")).contains(new Transfer("changed", 300, new Account("bank", 7)));

        payments.remove(new Card("changed", 0, null));
        assertThat(payments.find("changed")).isEmpty();
    }

    @Test
    void theRowInTheWayIsOfItsOwnClass() {
        Payment card = new Card("there", 100, null);
        payments.save(card);

        assertThat(payments.create(new Transfer("there", 1, null))).isEqualTo(new Lwt.Rejected<>(Optional.of(card)));
    }

    @Test
    void aRowOfAnotherClassIsRefused() {
        payments.save(new Transfer("foreign", 200, null));

        assertThatThrownBy(() -> payments.card("foreign"))
                .isInstanceOf(DiscriminatorException.class)
                .hasMessage(
                        "A row of payments has kind = 'transfer', but what is read here has card: read it as the class"
                                + " that it is, or add a subclass with this @DiscriminatorValue");
    }

    @Test
    void aValueThatNoClassHasIsRefused() {
        session.execute("INSERT INTO payments (id, kind, cents) VALUES ('unknown', 'cash', 1)");
        session.execute("INSERT INTO payments (id, cents) VALUES ('none', 1)");

        assertThatThrownBy(() -> payments.find("unknown"))
                .asInstanceOf(type(DiscriminatorException.class))
                .satisfies(e -> {
                    assertThat(e.table()).isEqualTo("payments");
                    assertThat(e.value()).isEqualTo("cash");
                    assertThat(e.known()).containsExactly("card", "transfer");
                })
                .isInstanceOf(DiscriminatorException.class);
        assertThatThrownBy(() -> payments.find("none"))
                .isInstanceOf(DiscriminatorException.class)
                .hasMessageStartingWith(
                        "A row of payments has kind = null, but what is read here has card or transfer");
    }

    @Test
    void aDiscriminatorInTheKeyRestrictsTheStatement() {
        Vehicle plain = vehicle(new Vehicle(), "a");
        Truck truck = vehicle(new Truck(), "b");
        truck.load = 5;
        Van van = vehicle(new Van(), "b");
        van.seats = 9;
        vehicles.save(plain);
        vehicles.save(truck);
        vehicles.save((Vehicle) van);

        assertThat(vehicles.of("me"))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(truck, van, plain);
        assertThat(vehicles.of("me"))
                .extracting(Object::getClass)
                .isEqualTo(List.of(Truck.class, Van.class, Vehicle.class));
        assertThat(vehicles.trucks("me"))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(truck);
        assertThat(vehicles.van("me", "b").orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(van);
        assertThat(vehicles.van("me", "a")).isEmpty();

        vehicles.removeVan("me", "b");
        vehicles.remove(plain);
        assertThat(vehicles.of("me"))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(truck);
    }

    @Test
    void anObjectThatIsNoneIsRefused() {
        assertThatThrownBy(() -> payments.save(noPayment()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The object to write into payments is null");
    }

    /** What its class adds to a vehicle would be lost. */
    @Test
    void anObjectOfAClassThatIsNotListedIsRefused() {
        assertThatThrownBy(() -> vehicles.save(vehicle(new Vehicle() {}, "a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no class of the rows of vehicle");
    }

    private static <V extends Vehicle> V vehicle(V vehicle, String plate) {
        vehicle.owner = "me";
        vehicle.plate = plate;
        return vehicle;
    }

    @SuppressWarnings("NullAway") // what is said to be never null is null all the same
    private static Payment noPayment() {
        return null;
    }
}
