package dev.colonnade.behaviour.escapes;

import dev.colonnade.annotations.Mapper;

@Mapper
interface TuneMapper {
    TuneDao tunes();
}
