/** Tests of the loading. */
@NullMarked
package dev.colonnade.example.load;

import org.jspecify.annotations.NullMarked;
