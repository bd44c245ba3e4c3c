package dev.colonnade.processor.model;

import dev.colonnade.processor.model.JavaType.ClassType;

/**
 * An object that is made of a row, or in one that is.
 *
 * @param shape how it is read and made
 * @param declaration how its class is declared
 * @param site its class, or the property that it is
 */
public record MadeObject(ObjectShape shape, Declaration declaration, Site site) {
    public ClassType type() {
        return shape.type();
    }
}
