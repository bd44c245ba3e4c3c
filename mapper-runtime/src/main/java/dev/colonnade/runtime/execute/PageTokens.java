package dev.colonnade.runtime.execute;

import com.datastax.oss.driver.api.core.cql.BoundStatement;
import dev.colonnade.PageToken;
import dev.colonnade.PageTokenException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes page tokens and checks them. A token is the paging state of the server, behind a seal over it, its statement
 * and the values. The driver has such a thing, but it takes values for the same whose bytes are, one after another, and
 * knows no keyspace.
 *
 * @since 0.1.0
 */
public final class PageTokens {
    private final Seal seal;

    private PageTokens(Seal seal) {
        this.seal = seal;
    }

    /**
     * Makes it.
     *
     * @param key the key of the seal; without one everybody can make it who knows the statement and its values
     * @return what makes and checks tokens
     */
    public static PageTokens of(Optional<byte[]> key) {
        return new PageTokens(key.map(Seal::withKey).orElseGet(Seal::withoutKey));
    }

    /** The token of what follows; empty if nothing does. */
    Optional<PageToken> next(@Nullable ByteBuffer state, BoundStatement statement) {
        if (state == null) {
            return Optional.empty();
        }
        byte[] sealed = seal.of(state, statement);
        ByteBuffer bytes = ByteBuffer.allocate(Seal.SIZE + state.remaining());
        bytes.put(sealed).put(state.duplicate());
        return Optional.of(
                PageToken.parse(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array())));
    }

    /** The statement, to begin where the token says: with the first page if there is none. */
    BoundStatement begin(BoundStatement statement, @Nullable PageToken token, String method) {
        if (token == null) {
            return statement;
        }
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token.toString()));
        byte[] given = new byte[Math.min(Seal.SIZE, bytes.remaining())];
        bytes.get(given);
        ByteBuffer state = bytes.slice();
        if (!MessageDigest.isEqual(given, seal.of(state, statement))) {
            throw new PageTokenException(
                    "The page token that " + method + " was given is not of this statement with these values"
                            + seal.otherReasons() + ": take it as it was in the page before, and pass all else as it"
                            + " was passed for that page",
                    null);
        }
        return statement.setPagingState(state);
    }
}
