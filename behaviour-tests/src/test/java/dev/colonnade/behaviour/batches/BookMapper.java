package dev.colonnade.behaviour.batches;

import dev.colonnade.annotations.Mapper;

@Mapper
interface BookMapper {
    EntryDao entries();

    CountDao counts();

    PageDao pages();

    WordDao words();
}
