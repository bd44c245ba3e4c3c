package dev.colonnade.processor.generate;

import dev.colonnade.processor.model.Site;

/** A file to be written. */
public sealed interface GeneratedFile permits GeneratedSource, GeneratedResource {
    /** Its text. */
    String text();

    /** The one element that it is made of. */
    Site origin();
}
