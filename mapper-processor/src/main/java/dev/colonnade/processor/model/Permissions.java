package dev.colonnade.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What the annotations of a method say of the cost and the checks of its statement.
 *
 * @param filtering the annotation that lets it filter, if it has one
 * @param fullScan the annotation that lets it read all partitions, if it has one
 * @param schemaChange the annotation that lets it change the schema, if it has one
 * @param turnedOff the codes that it turns off
 * @param site the annotation that turns codes off, or the method
 */
public record Permissions(
        Optional<Permission> filtering,
        Optional<Permission> fullScan,
        Optional<Permission> schemaChange,
        List<String> turnedOff,
        Site site) {
    /**
     * A permission.
     *
     * @param reason why it is given
     * @param site the annotation
     */
    public record Permission(String reason, Site site) {}

    public Permissions {
        turnedOff = List.copyOf(turnedOff);
    }
}
