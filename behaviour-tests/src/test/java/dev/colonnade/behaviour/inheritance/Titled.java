package dev.colonnade.behaviour.inheritance;

import java.util.UUID;

// Says for all clips what Crud leaves open.
interface Titled extends Crud<Clip, UUID> {
    @Override
    default String kind() {
        return "clip";
    }
}
