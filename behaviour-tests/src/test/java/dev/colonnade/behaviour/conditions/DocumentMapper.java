package dev.colonnade.behaviour.conditions;

import dev.colonnade.annotations.Mapper;

@Mapper
interface DocumentMapper {
    DocumentDao documents();

    PersonDao persons();
}
