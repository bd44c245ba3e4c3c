package dev.colonnade.behaviour.batches;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Select;
import java.util.Optional;

@Dao
interface WordDao {
    @Select
    Optional<Word> find(String word);
}
