package dev.colonnade.cql.ddl;

import dev.colonnade.cql.TextRange;

/**
 * A text with statements, such as a file of migrations.
 *
 * @param name how messages name it: the name of the file
 * @param text what stands in it
 * @since 0.1.0
 */
public record SchemaText(String name, String text) {
    /**
     * The line on which a part of the text begins.
     *
     * @param part the part
     * @return its number, from 1
     */
    public int line(TextRange part) {
        return 1
                + (int) text.substring(0, part.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    /**
     * The line on which a part of the text begins, as messages name it.
     *
     * @param part the part
     * @return the name of the text and the number of the line
     */
    public String place(TextRange part) {
        return name + ", line " + line(part);
    }
}
