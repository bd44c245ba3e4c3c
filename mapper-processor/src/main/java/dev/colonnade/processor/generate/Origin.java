package dev.colonnade.processor.generate;

import dev.colonnade.processor.model.JavaType.ClassType;
import dev.colonnade.processor.model.Site;

/**
 * What a class is generated for.
 *
 * @param site the one element that it is made of
 * @param type the class or interface
 * @param deprecated whether that, or what it uses, is deprecated
 */
record Origin(Site site, ClassType type, boolean deprecated) {}
