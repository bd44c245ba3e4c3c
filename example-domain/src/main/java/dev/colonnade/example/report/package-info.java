/** The report: each of its parts is a class that asks the DAOs and prints what they say. */
@NullMarked
package dev.colonnade.example.report;

import org.jspecify.annotations.NullMarked;
