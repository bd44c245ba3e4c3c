package dev.colonnade.behaviour.updates;

import dev.colonnade.annotations.Mapper;

@Mapper
interface ProfileMapper {
    ProfileDao profiles();
}
