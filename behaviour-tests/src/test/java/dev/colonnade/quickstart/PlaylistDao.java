package dev.colonnade.quickstart;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Mapper;
import dev.colonnade.annotations.Select;
import java.util.Optional;
import java.util.UUID;

@Dao
interface PlaylistDao {
    @Insert
    void save(Playlist playlist);

    @Select
    Optional<Playlist> find(UUID id);

    @Mapper
    interface PlaylistMapper {
        PlaylistDao playlists();
    }
}
