package dev.colonnade.processor.generate;

import dev.colonnade.processor.model.Site;

/**
 * A file that is no class.
 *
 * @param path where it is among the classes
 * @param text the text
 * @param origin the one element that it is made of
 */
public record GeneratedResource(String path, String text, Site origin) implements GeneratedFile {}
