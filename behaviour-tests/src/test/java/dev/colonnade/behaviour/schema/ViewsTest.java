package dev.colonnade.behaviour.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.behaviour.schema.Viewed.Film;
import dev.colonnade.behaviour.schema.Viewed.FilmByStudio;
import dev.colonnade.behaviour.schema.Viewed.FilmMapper;
import dev.colonnade.behaviour.schema.Viewed.LaterFilm;
import dev.colonnade.behaviour.schema.Viewed.ReaderMapper;
import dev.colonnade.testing.CassandraTest;
import org.junit.jupiter.api.Test;

@CassandraTest
class ViewsTest {
    private final Colonnade.Builder builder;

    ViewsTest(CqlSession session) {
        this.builder = Colonnade.builder(session).schemaAction(SchemaAction.UPDATE);
    }

    @Test
    void aViewHasTheRowsOfItsTable() {
        FilmMapper mapper = builder.build(FilmMapper.class);
        assertThat(builder.plan(FilmMapper.class).differences()).isEmpty();

        mapper.films().save(new Film(1, "UFA", 1927, "Metropolis"));
        mapper.films().save(new Film(2, "UFA", 1930, "The Blue Angel"));
        mapper.films().save(new Film(3, "Toho", 1997, "Mononoke"));

        assertThat(mapper.views().of("UFA"))
                .containsExactly(
                        new FilmByStudio("UFA", 2, "The Blue Angel"), new FilmByStudio("UFA", 1, "Metropolis"));
        assertThat(mapper.views().ofAsync("Toho").toCompletableFuture().join())
                .containsExactly(new FilmByStudio("Toho", 3, "Mononoke"));
        assertThat(mapper.views().in(1997)).containsExactly(new LaterFilm(1997, 3));
        assertThat(mapper.views().in(1927)).isEmpty();
    }

    @Test
    void theTableOfAViewIsOfTheSchemaInAnyCase() {
        builder.build(ReaderMapper.class);

        assertThat(builder.plan(ReaderMapper.class).differences()).isEmpty();
        assertThat(builder.plan(FilmMapper.class).differences()).isEmpty();
    }
}
