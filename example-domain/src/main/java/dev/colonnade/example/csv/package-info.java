/** Reads the comma-separated data of the example; its errors name the file, the line and what is wrong there. */
@NullMarked
package dev.colonnade.example.csv;

import org.jspecify.annotations.NullMarked;
