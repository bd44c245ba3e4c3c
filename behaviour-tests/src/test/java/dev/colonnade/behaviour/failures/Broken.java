package dev.colonnade.behaviour.failures;

/** A mapper whose class needs a library that is not there. */
interface Broken {}
