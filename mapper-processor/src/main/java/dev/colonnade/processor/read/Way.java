package dev.colonnade.processor.read;

import dev.colonnade.processor.model.Construction;
import dev.colonnade.processor.model.Construction.UnfitMethod;
import java.util.List;
import java.util.Optional;

/**
 * A way to make an object of a class, whether or not it fits.
 *
 * @param text its signature
 * @param construction what it is if it fits
 * @param strangers its parameters that are no members
 * @param missing the members that it does not take, and that cannot be set afterwards
 * @param near a method of a builder that is called like the first of these, but does not fit
 */
record Way(
        String text,
        Construction construction,
        List<String> strangers,
        List<String> missing,
        Optional<UnfitMethod> near) {
    Way {
        strangers = List.copyOf(strangers);
        missing = List.copyOf(missing);
    }

    boolean fits() {
        return strangers.isEmpty() && missing.isEmpty();
    }

    /** How many members it takes. */
    int takes() {
        return construction.given().size();
    }
}
