package dev.colonnade.behaviour.roles;

import dev.colonnade.annotations.Mapper;

/** Gives the DAO. */
@Mapper
public interface RolesMapper {
    RolesDao roles();
}
