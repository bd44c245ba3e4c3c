package dev.colonnade.behaviour.options;

import dev.colonnade.annotations.Mapper;

@Mapper
interface NoteMapper {
    AttributesDao attributes();
}
