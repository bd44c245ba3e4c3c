package dev.colonnade.behaviour.naming;

import dev.colonnade.annotations.Udt;

/** A type and fields with a case. */
@Udt
public record PostalAddress(String streetName, String table) {}
