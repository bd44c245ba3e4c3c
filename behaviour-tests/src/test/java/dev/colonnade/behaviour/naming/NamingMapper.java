package dev.colonnade.behaviour.naming;

import dev.colonnade.annotations.Mapper;

/** Gives the DAO. */
@Mapper
public interface NamingMapper {
    NamingDao names();
}
