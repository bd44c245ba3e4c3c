package dev.colonnade.behaviour.inheritance;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Select;
import java.util.Optional;

@Dao
interface ChannelDao extends Crud<Channel, String> {
    @Override
    @Select
    Optional<Channel> find(String id);

    @Override
    default String kind() {
        return "channel";
    }
}
