package dev.colonnade.behaviour.updates;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.Ttl;
import dev.colonnade.annotations.Update;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

@Dao
interface ProfileDao {
    @Insert
    void save(Profile profile);

    @Select
    Optional<Profile> find(String owner, int version);

    @Update
    void write(Profile profile);

    @Update
    void update(Profile before, Profile after);

    @Update
    boolean change(Profile after, Profile before);

    @Update
    void hold(Profile before, Profile after, @Ttl Duration time);

    @Update
    CompletionStage<Boolean> changeAsync(Profile before, Profile after);

    @Update
    CompletionStage<Void> updateAsync(Profile before, Profile after);

    @Update(ifExists = true)
    boolean changeIfThere(Profile before, Profile after);
}
