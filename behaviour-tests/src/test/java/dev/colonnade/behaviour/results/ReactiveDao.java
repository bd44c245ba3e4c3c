package dev.colonnade.behaviour.results;

import dev.colonnade.Page;
import dev.colonnade.PageToken;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Dao
interface ReactiveDao {
    @Insert
    Mono<Void> save(Score score);

    @Insert
    Uni<Void> saveUni(Score score);

    @Insert(ifNotExists = true)
    Mono<Boolean> create(Score score);

    @Select
    Flow.Publisher<Score> flow(String game);

    @Select(limit = ":most")
    Flow.Publisher<Score> some(String game, int most);

    @Select
    Publisher<Score> publisher(String game);

    @Select
    Flux<Score> flux(String game);

    @Select
    Multi<Score> multi(String game);

    @Select
    Mono<Score> mono(String game, int round);

    @Select
    Uni<Score> uni(String game, int round);

    @Select
    Mono<List<Score>> list(String game);

    @Select
    Uni<Page<Score>> page(String game, @Nullable PageToken token);

    @Query("SELECT count(*) FROM scores WHERE game = :game")
    Mono<Long> count(String game);

    @Query("SELECT points FROM scores WHERE game = :game")
    Flux<Integer> points(String game);

    @Query("SELECT points FROM scores WHERE game = :game")
    Flux<Optional<Integer>> optionalPoints(String game);
}
