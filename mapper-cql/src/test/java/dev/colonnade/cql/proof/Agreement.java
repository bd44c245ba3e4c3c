package dev.colonnade.cql.proof;

/** How far a subject and the server say the same. */
enum Agreement {
    /** The same in all. */
    AGREE,
    /** The subject accepts what the server refuses. */
    WRONG_ACCEPT,
    /** The subject refuses what the server accepts. */
    WRONG_REFUSAL,
    /** The subject failed with an exception. */
    SUBJECT_CRASH,
    /** Only one of them says that the statement does not parse. */
    SYNTAX,
    /** Both accept, with other markers. */
    MARKERS,
    /** Both accept, with other columns of the result. */
    COLUMNS,
    /** Both refuse, but for another rule. */
    RULE
}
