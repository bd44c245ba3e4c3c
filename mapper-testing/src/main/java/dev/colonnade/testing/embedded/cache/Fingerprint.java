package dev.colonnade.testing.embedded.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A short name for a long text, to name files after what they depend on.
 *
 * @since 0.1.0
 */
public final class Fingerprint {

    private static final int BYTES = 8;

    private Fingerprint() {}

    /**
     * Returns the name for a text.
     *
     * @param text any text
     * @return 16 hexadecimal digits, the same for the same text
     * @since 0.1.0
     */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns the name for some bytes.
     *
     * @param bytes any bytes
     * @return 16 hexadecimal digits, the same for the same bytes
     * @since 0.1.0
     */
    public static String of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
