package dev.colonnade.behaviour.conditions;

import dev.colonnade.annotations.Udt;

@Udt
record Address(String city) {}
