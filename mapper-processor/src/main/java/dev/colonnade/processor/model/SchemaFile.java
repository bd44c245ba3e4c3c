package dev.colonnade.processor.model;

import dev.colonnade.cql.ddl.SchemaReading;
import java.util.Optional;

/**
 * The schema that an option names.
 *
 * @param location what the option says
 * @param reading what stands there, if it could be read
 * @param unreadable why it could not be read
 */
public record SchemaFile(String location, Optional<SchemaReading> reading, Optional<String> unreadable) {}
