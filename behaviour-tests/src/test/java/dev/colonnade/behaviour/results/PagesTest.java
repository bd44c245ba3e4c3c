package dev.colonnade.behaviour.results;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.Colonnade;
import dev.colonnade.Page;
import dev.colonnade.PageToken;
import dev.colonnade.PageTokenException;
import dev.colonnade.SchemaAction;
import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.CassandraTest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@CassandraTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    /** Three pages, the last of them not full. */
    private static final int ROUNDS = 25;

    private final SmallPages pages;
    private final PagesDao dao;

    PagesTest(Cassandra cassandra, CqlSession session) {
        this.pages = new SmallPages(cassandra, session);
        this.dao = pages.mapper().pages();
    }

    @BeforeAll
    void write() {
        for (int round = 0; round < ROUNDS; round++) {
            dao.save(new Score("long", round, round == ROUNDS - 1 ? "Cy" : "Ada", round * 10, Set.of()));
        }
        dao.save(new Score("lon", 0, "gAda", 7, null));
    }

    @AfterAll
    void close() {
        pages.close();
    }

    @Test
    void aPageIsOneRequestAndLeadsToTheNext() {
        pages.requests();
        Page<Score> page = dao.page("long", null);
        assertThat(page.items()).hasSize(SmallPages.PAGE);
        assertThat(pages.requests()).isOne();

        List<Integer> rounds = new ArrayList<>();
        page.items().forEach(score -> rounds.add(score.round()));
        int requests = 1;
        while (page.next().isPresent()) {
            page = dao.page("long", PageToken.parse(page.next().get().toString()));
            page.items().forEach(score -> rounds.add(score.round()));
            assertThat(pages.requests()).isOne();
            requests++;
        }
        assertThat(rounds).isSorted().hasSize(ROUNDS).doesNotHaveDuplicates();
        assertThat(requests).isEqualTo(3);
    }

    @Test
    void aStageHasOnePageToo() {
        pages.requests();
        Page<Score> first = await(dao.pageAsync("long", null));
        Page<Score> second = await(dao.pageAsync("long", first.next().orElseThrow()));
        Page<Score> third = dao.page("long", second.next().orElseThrow());
        assertThat(pages.requests()).isEqualTo(3);
        assertThat(second.items())
                .hasSize(SmallPages.PAGE)
                .first()
                .extracting(Score::round)
                .isEqualTo(10);
        assertThat(third.items()).hasSize(ROUNDS - 2 * SmallPages.PAGE);
        assertThat(third.next()).isEmpty();
    }

    @Test
    void aMethodWithoutATokenGivesTheFirstPage() {
        Page<Score> first = dao.first("long");
        assertThat(first.items()).hasSize(SmallPages.PAGE);
        assertThat(first.next()).isPresent();
        assertThat(dao.first("none")).isEqualTo(new Page<>(List.of(), Optional.empty()));
    }

    @Test
    void otherParametersAreBound() {
        Page<Integer> first = dao.points("long", 20, null);
        assertThat(first.items()).containsExactly(200, 210, 220, 230, 240);
        assertThat(dao.points("long", 5, token(dao.points("long", 5, null))).items())
                .startsWith(150);
    }

    @Test
    void aPageMayBeEmptyThoughOthersFollow() {
        int items = 0;
        int count = 0;
        PageToken token = null;
        do {
            Page<Score> page = dao.played("Cy", 240, token);
            items += page.items().size();
            token = page.next().orElse(null);
            count++;
        } while (token != null);
        assertThat(items).isOne();
        assertThat(count).isPositive();
    }

    @Test
    void theTextOfATokenCanStandInAnAddress() {
        PageToken token = token(dao.first("long"));
        assertThat(token.toString()).matches("[A-Za-z0-9_-]+");
        assertThat(PageToken.parse(token.toString())).isEqualTo(token).hasSameHashCodeAs(token);
    }

    @Test
    void aTokenIsRefusedForOtherValuesAndOtherStatements() {
        PageToken token = token(dao.first("long"));
        refused(() -> dao.page("lon", token), "PagesDao.page(String, PageToken)");
        refused(() -> dao.points("long", 0, token), "PagesDao.points(String, int, PageToken)");
        refused(() -> dao.pageAsync("lon", token), "PagesDao.pageAsync(String, PageToken)");
    }

    @Test
    void valuesWhoseBytesAreTheSameOneAfterAnotherAreOtherValues() {
        PageToken token = token(dao.rounds("long", "Ada", null));
        assertThat(dao.rounds("long", "Ada", token).items()).first().isEqualTo(10);
        refused(() -> dao.rounds("lon", "gAda", token), "PagesDao.rounds(String, String, PageToken)");
    }

    @Test
    void aTokenIsRefusedInAnotherKeyspace() {
        CqlSession session = pages.session();
        session.execute("CREATE KEYSPACE IF NOT EXISTS other_pages WITH replication = {'class': 'SimpleStrategy',"
                + " 'replication_factor': 1}");
        PagesDao other = Colonnade.builder(session)
                .keyspace("other_pages")
                .schemaAction(SchemaAction.CREATE)
                .build(ResultsMapper.class)
                .pages();
        refused(() -> other.page("long", token(dao.first("long"))), "PagesDao.page(String, PageToken)");
    }

    @Test
    void aTokenThatWasCutOrChangedIsRefused() {
        String text = token(dao.first("long")).toString();
        refused(() -> dao.page("long", PageToken.parse(text.substring(0, text.length() - 4))), "was cut or changed");
        refused(() -> dao.page("long", PageToken.parse(text.substring(0, 20))), "was cut or changed");
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            PageToken token = PageToken.parse(Base64.getUrlEncoder().encodeToString(changed));
            refused(() -> dao.page("long", token), "was cut or changed");
        }
        assertThatThrownBy(() -> PageToken.parse("no token!"))
                .isInstanceOf(PageTokenException.class)
                .hasMessageStartingWith("\"no token!\" is no page token");
        assertThatThrownBy(() -> PageToken.parse(""))
                .isInstanceOf(PageTokenException.class)
                .hasMessageContaining("null");
    }

    @Test
    void withAKeyNobodyElseMakesAToken() {
        PagesDao own = withKey("0123456789abcdef");
        PageToken token = token(own.first("long"));
        assertThat(own.page("long", token).items())
                .first()
                .extracting(Score::round)
                .isEqualTo(10);
        assertThat(withKey("0123456789abcdef").page("long", token).items()).hasSize(SmallPages.PAGE);

        refused(() -> own.page("long", token(dao.first("long"))), "or made with another key");
        refused(() -> withKey("0123456789abcdeX").page("long", token), "or made with another key");
        refused(() -> dao.page("long", token), "PagesDao.page(String, PageToken)");
    }

    @Test
    void aKeyThatIsTooShortIsRefused() {
        assertThatThrownBy(() -> withKey("short"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The key of page tokens has 5 bytes, but needs 16 or more");
    }

    private PagesDao withKey(String key) {
        return Colonnade.builder(pages.session())
                .pageTokenKey(key.getBytes(UTF_8))
                .build(ResultsMapper.class)
                .pages();
    }

    private static PageToken token(Page<?> page) {
        return page.next().orElseThrow();
    }

    private static void refused(ThrowingCallable use, String text) {
        assertThatThrownBy(use).isInstanceOf(PageTokenException.class).hasMessageContaining(text);
    }

    private static <T> T await(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
