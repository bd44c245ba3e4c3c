package dev.colonnade.processor.generate;

import dev.colonnade.processor.model.JavaType.ClassType;
import dev.colonnade.processor.model.Site;

/**
 * A source file to be written.
 *
 * @param type the class in it
 * @param text the text
 * @param origin the one element that it is made of
 */
public record GeneratedSource(ClassType type, String text, Site origin) implements GeneratedFile {}
