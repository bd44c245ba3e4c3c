package dev.colonnade.behaviour.acceptance;

import dev.colonnade.annotations.Mapper;

@Mapper
interface AcceptanceMapper {
    ReadingDao readings();

    SheetDao sheets();

    SheetReadsDao sheetReads();

    EventDao events();

    BoxDao boxes();
}
