package dev.colonnade.behaviour.results;

import dev.colonnade.annotations.Mapper;

@Mapper
interface ResultsMapper {
    CollectionsDao collections();

    PagesDao pages();

    ProjectionsDao projections();

    ReactiveDao reactive();

    OutcomesDao outcomes();
}
