package dev.colonnade.behaviour.failures;

import dev.colonnade.annotations.DaoTable;
import dev.colonnade.annotations.Mapper;

@Mapper
interface PointMapper {
    PointDao points();

    PointDao of(@DaoTable String table);
}
