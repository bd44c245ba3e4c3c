package dev.colonnade.behaviour.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.metadata.TokenMap;
import com.datastax.oss.driver.api.core.metadata.token.TokenRange;
import com.datastax.oss.driver.api.core.uuid.Uuids;
import com.datastax.oss.driver.internal.core.metadata.token.Murmur3Token;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.behaviour.results.SmallPages;
import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.CassandraTest;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Reads of more rows than a page has: {@link AcceptanceTest} has the list. */
@CassandraTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadsTest {
    /** Four pages, the last of them not full. */
    private static final int MANY = 35;

    private final SmallPages pages;
    private final AcceptanceMapper mapper;
    private final SheetReadsDao dao;

    ReadsTest(Cassandra cassandra, CqlSession own) {
        this.pages = new SmallPages(cassandra, own);
        this.mapper = Colonnade.builder(pages.session())
                .schemaAction(SchemaAction.CREATE)
                .build(AcceptanceMapper.class);
        this.dao = mapper.sheetReads();
    }

    @BeforeAll
    void write() {
        List<Sheet> sheets = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            Sheet sheet = Sheet.of("many", number);
            sheets.add(number % 2 == 0 ? sheet : sheet.isDone());
            sheets.add(Sheet.of("pad" + number, number));
        }
        mapper.sheets().saveAll(sheets);
    }

    @AfterAll
    void close() {
        pages.close();
    }

    @Test
    @DisplayName("28: a projection is filled with what is selected, the columns that are known are not fetched")
    void projections() {
        assertThat(dao.lines("many")).hasSize(MANY).contains(new SheetReadsDao.Line(7, "title"));
    }

    @Test
    @DisplayName("29, 32: rows come in the order that was asked for, of all pages, once each")
    void descendingOverPages() {
        List<Integer> expected =
                IntStream.range(0, MANY).map(i -> MANY - 1 - i).boxed().toList();
        assertThat(dao.backwards("many")).extracting(Sheet::number).isEqualTo(expected);
        assertThat(await(dao.backwardsAsync("many"))).extracting(Sheet::number).isEqualTo(expected);
    }

    @Test
    @DisplayName("29: the first of an order is read alone")
    void theLast() {
        pages.requests();
        assertThat(dao.last("many").number()).isEqualTo(MANY - 1);
        assertThat(pages.requests()).isOne();
    }

    @Test
    @DisplayName("31: rows are asked for by lists of values for each part of the key")
    void lists() {
        List<Integer> numbers = IntStream.range(0, 20).boxed().toList();
        List<String> pads = List.of("many", "pad3", "none");
        assertThat(dao.some(pads, numbers)).hasSize(21);
        assertThat(await(dao.someAsync(pads, numbers))).hasSize(21);
    }

    @Test
    @DisplayName("31: conditions on truth, elements and keys, by the names that columns have in the table")
    void columnsOutsideTheKey() {
        assertThat(dao.ofState("many", true)).hasSize(MANY / 2).allMatch(Sheet::done);
        assertThat(await(dao.taggedAsync("many", "a", "m"))).hasSize(MANY);
        assertThat(await(dao.taggedAsync("many", "a", "none"))).isEmpty();
    }

    @Test
    @DisplayName("33: rows are found by the time in their UUIDs, whatever the zone it is said in")
    void timesInUuids() {
        ZonedDateTime noon = ZonedDateTime.parse("2001-01-26T12:00:00+05:30[Asia/Kolkata]");
        List<Event> events = IntStream.range(0, MANY)
                .mapToObj(minute -> new Event(
                        "clock",
                        new UUID(
                                Uuids.startOf(noon.plusMinutes(minute)
                                                .toInstant()
                                                .toEpochMilli())
                                        .getMostSignificantBits(),
                                0x8080_8080_8080_8080L)))
                .toList();
        events.forEach(mapper.events()::save);
        ZonedDateTime last = ZonedDateTime.parse("2001-01-26T06:59:00Z");
        assertThat(mapper.events().between("clock", noon.toInstant(), last.toInstant()))
                .isEqualTo(events.subList(0, 30));
        assertThat(await(mapper.events().insideAsync("clock", noon.toInstant(), last.toInstant())))
                .isEqualTo(events.subList(1, 29));
    }

    @Test
    @DisplayName("34: ranges of tokens, of keys of one part or several, have every row of the ring once")
    void tokenRanges() {
        for (int i = 0; i < MANY; i++) {
            mapper.readings().save(new Reading("token" + i, i, i, null, null, null, null));
        }
        assertThat(ring(range -> dao.ofRange(first(range), last(range))))
                .hasSize(2 * MANY)
                .doesNotHaveDuplicates();
        assertThat(ring(range -> await(dao.readingsOfRange(first(range), last(range)))))
                .hasSize(MANY)
                .doesNotHaveDuplicates();
    }

    private <T> List<T> ring(Function<TokenRange, List<T>> read) {
        TokenMap tokens = pages.session().getMetadata().getTokenMap().orElseThrow();
        return tokens.getTokenRanges().stream()
                .flatMap(range -> range.splitEvenly(3).stream())
                .flatMap(range -> range.unwrap().stream())
                .flatMap(range -> read.apply(range).stream())
                .toList();
    }

    private static long first(TokenRange range) {
        return ((Murmur3Token) range.getStart()).getValue();
    }

    /** The end of the ring is its smallest token. */
    private static long last(TokenRange range) {
        long end = ((Murmur3Token) range.getEnd()).getValue();
        return end == Long.MIN_VALUE ? Long.MAX_VALUE : end;
    }

    private static <T> T await(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
