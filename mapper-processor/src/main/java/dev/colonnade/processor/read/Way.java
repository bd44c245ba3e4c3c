package dev.colonnade.processor.read;

import dev.colonnade.processor.model.Construction;
import java.util.List;

/**
 * A way to make an object of a class, whether or not it fits.
 *
 * @param text its signature
 * @param construction what it is if it fits
 * @param strangers its parameters that are no members
 * @param missing the members that it does not take, and that cannot be set afterwards
 */
record Way(String text, Construction construction, List<String> strangers, List<String> missing) {
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
