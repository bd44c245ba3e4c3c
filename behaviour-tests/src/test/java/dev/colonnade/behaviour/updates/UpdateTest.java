package dev.colonnade.behaviour.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.testing.CassandraTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@CassandraTest
class UpdateTest {
    private final CqlSession session;
    private final ProfileDao dao;
    private final String owner = UUID.randomUUID().toString();
    private final Profile full = Profile.full(owner);
    private final Profile empty = Profile.empty(owner);

    UpdateTest(CqlSession session) {
        this.session = session;
        this.dao = Colonnade.builder(session).build(ProfileMapper.class).profiles();
    }

    @BeforeAll
    static void aFieldThatTheClassDoesNotKnow(CqlSession session) {
        Colonnade.builder(session).schemaAction(SchemaAction.CREATE).build(ProfileMapper.class);
        session.execute("ALTER TYPE address ADD zip text");
    }

    @Test
    void everythingChanges() {
        dao.save(full);
        dao.update(full, empty);
        assertThat(stored()).isEqualTo(empty.withEmptyCollections());
        dao.update(empty, full);
        assertThat(stored()).isEqualTo(full);
    }

    @Test
    void nothingChangesAndNothingIsSent() {
        assertThat(dao.change(full, full)).isFalse();
        assertThat(dao.changeAsync(full, full).toCompletableFuture().join()).isFalse();
        dao.update(full, full);
        dao.updateAsync(full, full).toCompletableFuture().join();
        assertThat(dao.find(owner, 1)).isEmpty();
    }

    @Test
    void anEmptyCollectionIsNoOther() {
        Profile same = empty.tagged(Set.of()).scored(Map.of()).logged(List.of()).priced(Set.of());
        assertThat(dao.change(empty, same)).isFalse();
    }

    @Test
    void whatDidNotChangeIsNotWritten() {
        dao.save(full);
        session.execute("UPDATE profile SET visits = 77 WHERE owner = ? AND version = 1", owner);

        assertThat(dao.change(full.named("other"), full)).isTrue(); // after, before

        assertThat(stored().visits()).isEqualTo(77);
        assertThat(stored().name()).isEqualTo("other");
    }

    @Test
    void aChangedNullIsWritten() {
        dao.save(full);
        assertThat(dao.changeAsync(full, full.named(null)).toCompletableFuture().join())
                .isTrue();
        assertThat(stored().name()).isNull();
        assertThat(stored().visits()).isEqualTo(3);
    }

    @Test
    void elementsOfASetThatOthersAddedStay() {
        dao.save(full);
        session.execute("UPDATE profile SET tags = tags + {'theirs'} WHERE owner = ? AND version = 1", owner);

        dao.update(full, full.tagged(Set.of("b", "c")));
        assertThat(stored().tags()).containsExactlyInAnyOrder("b", "c", "theirs");
        dao.update(full.tagged(Set.of("b", "c")), full.tagged(null));
        assertThat(stored().tags()).containsExactly("theirs");
    }

    @Test
    void entriesOfAMapThatOthersPutStay() {
        dao.save(full);
        session.execute("UPDATE profile SET scores['theirs'] = 9 WHERE owner = ? AND version = 1", owner);

        dao.update(full, full.scored(Map.of("x", 5, "z", 7)));

        assertThat(stored().scores()).isEqualTo(Map.of("x", 5, "z", 7, "theirs", 9));
    }

    @Test
    void aListGrowsAtBothEnds() {
        dao.save(full);
        session.execute("UPDATE profile SET log = log + ['theirs'] WHERE owner = ? AND version = 1", owner);

        dao.update(full, full.logged(List.of("-1", "0", "one", "two", "three", "four")));

        assertThat(stored().log()).containsExactly("-1", "0", "one", "two", "theirs", "three", "four");
        assertThat(stored().ranks()).containsExactly(1, 2);
    }

    @Test
    void aListThatChangesOtherwiseIsReplaced() {
        dao.save(full);
        dao.update(full, full.logged(List.of("two", "one")).ranked(List.of(1, 2, 3)));

        assertThat(stored().log()).containsExactly("two", "one");
        assertThat(stored().ranks()).containsExactly(1, 2, 3);
    }

    @Test
    void fieldsThatTheClassDoesNotKnowStay() {
        dao.save(full);
        session.execute("UPDATE profile SET home.zip = 'zip' WHERE owner = ? AND version = 1", owner);

        dao.update(full, full.at(new Address("other", "city")));
        assertThat(home()).isEqualTo("other city zip");
        dao.update(full.at(new Address("other", "city")), full.at(null));
        assertThat(home()).isEqualTo("null null zip");
        dao.write(full.at(new Address(null, "new")));
        assertThat(home()).isEqualTo("null new zip");
        dao.write(full.at(null));
        assertThat(home()).isEqualTo("null new zip");
    }

    @Test
    void numbersThatAreOneToTheServerAreNotLost() {
        dao.save(full);
        dao.update(full, full.priced(Set.of(new BigDecimal("1.00"))));
        assertThat(Objects.requireNonNull(stored().prices()).iterator().next()).isEqualByComparingTo("1");
    }

    @Test
    void aTimeToLiveIsOfWhatChanged() {
        dao.save(full);
        dao.hold(full, full.named("short").tagged(Set.of("a", "b", "c")), Duration.ofMinutes(10));
        Row row = Objects.requireNonNull(
                session.execute("SELECT ttl(name), ttl(visits) FROM profile WHERE owner = ?", owner)
                        .one());
        assertThat(row.getInt(0)).isBetween(500, 600);
        assertThat(row.isNull(1)).isTrue();
    }

    @Test
    void aConditionIsAlwaysAsked() {
        assertThat(dao.changeIfThere(full, full.named("x"))).isFalse();
        assertThat(dao.changeIfThere(full, full)).isFalse();
        dao.save(full);
        assertThat(dao.changeIfThere(full, full)).isTrue();
        assertThat(dao.changeIfThere(full, full.named("x").logged(List.of("one", "two", "three"))))
                .isTrue();
        assertThat(stored()).isEqualTo(full.named("x").logged(List.of("one", "two", "three")));
    }

    @Test
    void aKeyThatChangesIsRefused() {
        assertThatThrownBy(() -> dao.update(full, full.moved(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ProfileDao.update(Profile, Profile) changes version, which is in the key: an update cannot"
                        + " move a row; delete the one and insert the other");
    }

    private Profile stored() {
        return dao.find(owner, 1).orElseThrow();
    }

    private String home() {
        Row row = Objects.requireNonNull(
                session.execute("SELECT home.street, home.city, home.zip FROM profile WHERE owner = ?", owner)
                        .one());
        return text(row, 0) + " " + text(row, 1) + " " + text(row, 2);
    }

    private static @Nullable String text(Row row, int column) {
        return row.getString(column);
    }
}
