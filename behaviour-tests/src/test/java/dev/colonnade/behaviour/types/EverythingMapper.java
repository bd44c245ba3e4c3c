package dev.colonnade.behaviour.types;

import dev.colonnade.annotations.Mapper;

@Mapper
interface EverythingMapper {
    EverythingDao everything();
}
