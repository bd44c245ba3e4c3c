package dev.colonnade.cql.check.term;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * The texts that the server reads as IP addresses. It looks names of hosts up, which nobody can foresee; only those
 * that look like a name in a domain are taken for one, and {@code localhost}.
 */
final class Inets {
    private Inets() {}

    static boolean isAddress(String text) {
        return text.isEmpty() || isVersion4(text) || isVersion6(text) || text.equalsIgnoreCase("localhost");
    }

    /** The bytes of an address that is written as one; empty if it is a name, or none. */
    static Optional<byte[]> bytes(String text) {
        if (!isVersion4(text) && !isVersion6(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text).getAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** Whether the server may find it, though not as an address. */
    static boolean mayBeHost(String text) {
        int lastPoint = text.lastIndexOf('.');
        return lastPoint > 0
                && lastPoint < text.length() - 1
                && isWord(text)
                && Character.isLetter(text.charAt(lastPoint + 1));
    }

    private static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = (c < 128 && Character.isLetterOrDigit(c)) || c == '.' || c == '-' || c == '_';
            if (!word) {
                return false;
            }
        }
        return true;
    }

    /** One to four numbers, of which the last takes the bytes that are left. */
    private static boolean isVersion4(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length > 4 || text.length() > 15) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            int bytes = i == parts.length - 1 ? 5 - parts.length : 1;
            if (!isUnsigned(parts[i], bytes)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnsigned(String text, int bytes) {
        return !text.startsWith("-") && Numbers.isWhole(text) && Long.parseLong(text) < 1L << (8 * bytes);
    }

    private static boolean isVersion6(String text) {
        boolean inBrackets = text.startsWith("[") && text.endsWith("]") && text.length() > 2;
        String address = inBrackets ? text.substring(1, text.length() - 1) : text;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (Character.digit(c, 16) < 0 && c != ':' && c != '.') {
                return false;
            }
        }
        return address.indexOf(':') >= 0 && isLiteral(address);
    }

    /** With a colon and nothing else than such an address has in it, Java looks nothing up. */
    private static boolean isLiteral(String address) {
        try {
            InetAddress.getByName(address);
            return true;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
