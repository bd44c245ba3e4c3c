package dev.colonnade.behaviour.acceptance;

import dev.colonnade.annotations.Mapper;

@Mapper
interface ReadingMapper {
    ReadingDao readings();
}
