package dev.colonnade.processor.model;

/**
 * A class below an entity that has rows of several classes, but none of these.
 *
 * @param type its name
 * @param root the name of the entity
 * @param concrete whether it has objects, so that the entity could know it
 */
public record Unmapped(String type, String root, boolean concrete) {}
