package dev.colonnade.behaviour.nulls;

import dev.colonnade.annotations.Mapper;

@Mapper
interface TalkMapper {
    TalkDao talks();

    InheritingDao inheriting();

    PlanDao plans();

    SparingDao sparing();
}
