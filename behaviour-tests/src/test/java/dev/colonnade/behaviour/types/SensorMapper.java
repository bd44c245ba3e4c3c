package dev.colonnade.behaviour.types;

import dev.colonnade.annotations.Mapper;

@Mapper
interface SensorMapper {
    SensorDao sensors();
}
