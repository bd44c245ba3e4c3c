package dev.colonnade.runtime.execute;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What shows that a paging state is of a statement with its values, and with a key that no other made it. */
final class Seal {
    /** The bytes of SHA-256. */
    static final int SIZE = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final Digest digest;
    private final String otherReasons;

    @FunctionalInterface
    private interface Digest {
        byte[] of(byte[] content) throws GeneralSecurityException;
    }

    private Seal(Digest digest, String otherReasons) {
        this.digest = digest;
        this.otherReasons = otherReasons;
    }

    static Seal withoutKey() {
        return new Seal(content -> MessageDigest.getInstance("SHA-256").digest(content), ", or was cut or changed");
    }

    static Seal withKey(byte[] key) {
        SecretKeySpec secret = new SecretKeySpec(key, ALGORITHM);
        return new Seal(
                content -> {
                    Mac mac = Mac.getInstance(ALGORITHM);
                    mac.init(secret);
                    return mac.doFinal(content);
                },
                ", or was cut, changed, or made with another key");
    }

    /** Why else a seal is not what it should be, for messages. */
    String otherReasons() {
        return otherReasons;
    }

    byte[] of(ByteBuffer state, BoundStatement statement) {
        try {
            return digest.of(content(state, statement));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JVM has " + ALGORITHM, e);
        }
    }

    /** Each part behind its length: no two statements have the same content. */
    private static byte[] content(ByteBuffer state, BoundStatement statement) {
        PreparedStatement prepared = statement.getPreparedStatement();
        String keyspace =
                prepared.getResultSetDefinitions().get(0).getKeyspace().asInternal();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write(statement.protocolVersion().getCode());
        add(content, ByteBuffer.wrap(keyspace.getBytes(UTF_8)));
        add(content, ByteBuffer.wrap(prepared.getQuery().getBytes(UTF_8)));
        statement.getValues().forEach(value -> add(content, value == null ? ByteBuffer.allocate(0) : value));
        add(content, state);
        return content.toByteArray();
    }

    private static void add(ByteArrayOutputStream content, ByteBuffer part) {
        content.writeBytes(
                ByteBuffer.allocate(Integer.BYTES).putInt(part.remaining()).array());
        byte[] bytes = new byte[part.remaining()];
        part.duplicate().get(bytes);
        content.writeBytes(bytes);
    }
}
