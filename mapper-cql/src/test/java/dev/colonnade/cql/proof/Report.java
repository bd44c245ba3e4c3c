package dev.colonnade.cql.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of a proof: how often a subject and the server agree, and the disagreements by the server's message. */
final class Report {

    private static final int EXAMPLES = 3;

    private final Messages messages = new Messages();
    private final List<Curiosity> curiosities;
    private final Map<Agreement, Integer> counts = new EnumMap<>(Agreement.class);
    private final Map<String, Integer> curious = new TreeMap<>();
    private final Map<String, Integer> groups = new TreeMap<>();
    private final Map<String, List<Disagreement>> examples = new TreeMap<>();

    Report(List<Curiosity> curiosities) {
        this.curiosities = curiosities;
    }

    void agreed() {
        counts.merge(Agreement.AGREE, 1, Integer::sum);
    }

    void add(Disagreement disagreement) {
        for (Curiosity curiosity : curiosities) {
            if (curiosity.covers().test(disagreement)) {
                curious.merge(curiosity.name(), 1, Integer::sum);
                return;
            }
        }
        counts.merge(disagreement.agreement(), 1, Integer::sum);
        String group = disagreement.agreement() + " | " + group(disagreement);
        groups.merge(group, 1, Integer::sum);
        List<Disagreement> shortest = examples.computeIfAbsent(group, key -> new ArrayList<>());
        shortest.add(disagreement);
        shortest.sort(Comparator.comparingInt(example -> example.cql().length()));
        if (shortest.size() > EXAMPLES) {
            shortest.remove(EXAMPLES);
        }
    }

    /** What the server accepts is grouped by what the subject says. */
    private String group(Disagreement disagreement) {
        return switch (disagreement.agreement()) {
            case MARKERS, COLUMNS -> "";
            case WRONG_REFUSAL, SUBJECT_CRASH -> messages.group(disagreement.subject());
            default -> messages.group(disagreement.server());
        };
    }

    int count(Agreement agreement) {
        return counts.getOrDefault(agreement, 0);
    }

    boolean isClean() {
        return groups.isEmpty();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(counts.toString()).append('\n');
        curious.forEach((name, count) ->
                text.append("curious, ").append(name).append(": ").append(count).append('\n'));
        groups.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(group -> {
                    text.append('\n')
                            .append(group.getValue())
                            .append(" x ")
                            .append(group.getKey())
                            .append('\n');
                    for (Disagreement example : examples.getOrDefault(group.getKey(), List.of())) {
                        text.append("    ").append(example.cql()).append('\n');
                        text.append("      server:  ").append(example.server()).append('\n');
                        text.append("      subject: ").append(example.subject()).append('\n');
                    }
                });
        return text.toString();
    }
}
