package dev.colonnade.processor.model;

/**
 * An annotation of ours where nothing reads it.
 *
 * @param annotation the annotation: {@code @PartitionKey}
 * @param place what it stands on
 * @param site where it stands
 */
public record IgnoredAnnotation(String annotation, Place place, Site site) {
    /** What it stands on. */
    public enum Place {
        /** A member of a mapped class that is no property, or not what its property is read from. */
        MEMBER,
        /** A method of a DAO with a body. */
        BODY,
        /** A parameter of a method that is no batch. */
        PARAMETER,
        /** A DAO or mapper. */
        INTERFACE,
        /** A mapper, and a DAO would be right. */
        MAPPER,
        /** A class without a table of its own. */
        NO_TABLE,
        /** A mapped class, and a mapper or DAO would be right. */
        CLASS
    }
}
