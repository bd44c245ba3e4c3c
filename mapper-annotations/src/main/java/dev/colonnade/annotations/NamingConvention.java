package dev.colonnade.annotations;

/**
 * What a name in Java, such as {@code videoId}, becomes in CQL. A name that has a case is quoted wherever it is used.
 *
 * @since 0.1.0
 */
public enum NamingConvention {
    /** The same, in lower case: {@code videoid}. */
    CASE_INSENSITIVE,
    /** The very same: {@code "videoId"}. */
    EXACT_CASE,
    /** The same with a small first letter: {@code "videoId"}, and {@code "video"} for a class {@code Video}. */
    LOWER_CAMEL_CASE,
    /** The same with a capital first letter: {@code "VideoId"}. */
    UPPER_CAMEL_CASE,
    /**
     * Words in lower case, with underscores between them: {@code video_id}. Capitals in a row are one word:
     * {@code http_server} for {@code HTTPServer}.
     */
    SNAKE_CASE_INSENSITIVE,
    /** Words in upper case, with underscores between them: {@code "VIDEO_ID"}. */
    UPPER_SNAKE_CASE,
    /** The same in upper case: {@code "VIDEOID"}. */
    UPPER_CASE
}
