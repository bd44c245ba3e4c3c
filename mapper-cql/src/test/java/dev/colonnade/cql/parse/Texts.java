package dev.colonnade.cql.parse;

import dev.colonnade.cql.CassandraVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A text of {@code texts.cql}.
 *
 * @param mark which versions accept it: {@code =} both, {@code !} none, or the only one that does
 * @param cql the text
 */
record Texts(String mark, String cql) {
    static List<Texts> all() {
        try (InputStream resource = Texts.class.getResourceAsStream("texts.cql")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .map(line -> new Texts(line[0], line[1].translateEscapes()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> acceptedBy(CassandraVersion version) {
        return all().stream()
                .filter(text -> text.isAcceptedBy(version))
                .map(Texts::cql)
                .toList();
    }

    boolean isAcceptedBy(CassandraVersion version) {
        return mark.equals("=") || mark.equals(version.text());
    }
}
