package dev.colonnade.oracle;

import java.util.Optional;

/**
 * What the server says when it is asked to prepare a statement: either of the two.
 *
 * @param prepared what it knows of the statement that it accepts
 * @param refusal why it does not accept it
 */
public record Answer(Optional<Prepared> prepared, Optional<Refusal> refusal) {

    /**
     * Tells whether the server accepts the statement.
     *
     * @return true if it does
     */
    public boolean accepted() {
        return prepared.isPresent();
    }
}
