package dev.colonnade.behaviour.inheritance;

import dev.colonnade.annotations.Mapper;

@Mapper
interface InheritanceMapper {
    ClipDao clips();

    ChannelDao channels();
}
