package dev.colonnade.oracle;

import dev.colonnade.oracle.wire.Fields;
import dev.colonnade.oracle.wire.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the lines that the server replies with. */
final class Replies {

    private Replies() {}

    static Optional<Refusal> refusal(String line) {
        return refusal(Fields.split(line));
    }

    static Answer answer(String line) {
        List<String> fields = Fields.split(line);
        Optional<Refusal> refusal = refusal(fields);
        return new Answer(refusal.isPresent() ? Optional.empty() : Optional.of(prepared(fields)), refusal);
    }

    static List<String> lines(String line) {
        List<String> fields = Fields.split(line);
        refusal(fields).ifPresent(refusal -> {
            throw new IllegalStateException(refusal.message());
        });
        return List.copyOf(fields.subList(1, fields.size()));
    }

    private static Optional<Refusal> refusal(List<String> fields) {
        Kind kind = Kind.valueOf(fields.get(0));
        return kind == Kind.ACCEPTED
                ? Optional.empty()
                : Optional.of(new Refusal(Refusal.Reason.valueOf(kind.name()), fields.get(1)));
    }

    private static Prepared prepared(List<String> fields) {
        int markers = Integer.parseInt(fields.get(5));
        int afterMarkers = 6 + 2 * markers;
        int columns = Integer.parseInt(fields.get(afterMarkers));
        return new Prepared(
                fields.get(1),
                Boolean.parseBoolean(fields.get(2)),
                Boolean.parseBoolean(fields.get(3)),
                numbers(fields.get(4)),
                namedTypes(fields, 6, markers),
                namedTypes(fields, afterMarkers + 1, columns));
    }

    private static List<Integer> numbers(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
    }

    private static List<NamedType> namedTypes(List<String> fields, int from, int count) {
        List<NamedType> namedTypes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            namedTypes.add(new NamedType(fields.get(from + 2 * i), fields.get(from + 2 * i + 1)));
        }
        return namedTypes;
    }
}
