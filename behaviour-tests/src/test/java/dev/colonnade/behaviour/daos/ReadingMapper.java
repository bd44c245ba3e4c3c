package dev.colonnade.behaviour.daos;

import dev.colonnade.annotations.Mapper;

@Mapper
interface ReadingMapper {
    ReadingDao readings();
}
