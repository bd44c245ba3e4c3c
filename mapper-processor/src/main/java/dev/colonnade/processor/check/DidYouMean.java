package dev.colonnade.processor.check;

import dev.colonnade.cql.check.name.NearMisses;
import java.util.Collection;

/** Says what a word was probably meant to be. */
final class DidYouMean {
    private DidYouMean() {}

    /** {@code Did you mean "origin"?} with a space before it, or nothing where no allowed word is near. */
    static String hint(String word, Collection<String> allowed) {
        return NearMisses.of(word, allowed).stream()
                .findFirst()
                .map(nearest -> " Did you mean \"" + nearest + "\"?")
                .orElse("");
    }
}
