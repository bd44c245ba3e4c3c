package dev.colonnade.behaviour.json;

import dev.colonnade.annotations.Mapper;

@Mapper
interface SongMapper {
    SongDao songs();
}
