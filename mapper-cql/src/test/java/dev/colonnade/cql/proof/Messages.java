package dev.colonnade.cql.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the server's messages by their templates. */
final class Messages {

    private static final Pattern DETAIL =
            Pattern.compile("'[^']*'|\"[^\"]*\"|\\([^)]*\\)|\\[[^\\]]*\\]|[0-9]+|[a-z]+_[a-z_]*");

    private final Map<MessageTemplate, Pattern> templates = new LinkedHashMap<>();

    Messages() {
        // The most telling first: those of some rules begin like those of others, and exceptions quote much.
        all().stream()
                .sorted(Comparator.comparing((MessageTemplate template) -> !template.isCrash())
                        .thenComparing(template ->
                                -template.text().replaceAll("%[sd]", "").length()))
                .forEach(template -> templates.put(template, template.pattern()));
    }

    static List<MessageTemplate> all() {
        try (InputStream stream = Objects.requireNonNull(Messages.class.getResourceAsStream("messages.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(MessageTemplate::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<MessageTemplate> template(String message) {
        for (Map.Entry<MessageTemplate, Pattern> entry : templates.entrySet()) {
            Matcher matcher = entry.getValue().matcher(message);
            if (entry.getKey().isAnywhere() ? matcher.find() : matcher.lookingAt()) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }

    /** The same for messages that differ in names and values only. */
    String group(String message) {
        return template(message)
                .map(template -> template.rule() + " " + template.text())
                .orElseGet(() -> "? " + DETAIL.matcher(message).replaceAll("_"));
    }
}
