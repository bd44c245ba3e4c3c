package dev.colonnade.behaviour.types.product;

/** An enum of the entities under test. */
public enum Colour {
    RED,
    GREEN
}
