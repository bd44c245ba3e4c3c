/** Tests of the reading of data. */
@NullMarked
package dev.colonnade.example.csv;

import org.jspecify.annotations.NullMarked;
