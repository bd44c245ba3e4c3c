/** The code of the quickstart and of the guide: what stands there is an excerpt of what runs here. */
@NullMarked
package dev.colonnade.quickstart;

import org.jspecify.annotations.NullMarked;
