package dev.colonnade.oracle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes what each release has of native functions into a file, {@code 5.0.txt} and so on. In it stand, sorted:
 *
 * <ul>
 *   <li>{@code scalar name(type, ...) -> type flags} and {@code aggregate ...}: a signature;
 *   <li>{@code operator + (type, type) -> type flags}: what an operator takes, and with one type what negation takes;
 *   <li>{@code cast type -> type flags}: what CAST can do;
 *   <li>{@code factory name(parameter, [optional parameter])}: a generic function, and {@code example ...}: what it
 *       makes of some types.
 * </ul>
 *
 * <p>The flags are {@code pure} or {@code impure}, and {@code monotonic}, or {@code monotonic-first} if it is so when
 * all arguments but the first are constants.
 */
public final class FunctionDump {

    private FunctionDump() {}

    /**
     * Writes the files.
     *
     * @param arguments the directory, which exists
     * @throws IOException if they cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        for (CassandraRelease release : CassandraRelease.values()) {
            try (Oracle oracle = Oracle.start(release)) {
                Files.writeString(Path.of(arguments[0]).resolve(release + ".txt"), of(oracle), StandardCharsets.UTF_8);
            }
        }
    }

    /**
     * Returns the text of a file.
     *
     * @param oracle the oracle of the release
     * @return the lines
     */
    public static String of(Oracle oracle) {
        return String.join("\n", oracle.functions()) + "\n";
    }
}
