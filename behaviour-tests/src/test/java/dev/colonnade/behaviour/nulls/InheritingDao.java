package dev.colonnade.behaviour.nulls;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Insert;

@Dao
interface InheritingDao extends Writing<Talk> {
    @Insert
    void save(Talk talk);
}
