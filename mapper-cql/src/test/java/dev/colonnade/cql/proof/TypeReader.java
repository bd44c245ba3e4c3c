package dev.colonnade.cql.proof;

import java.util.ArrayList;
import java.util.List;

/** Reads the types of the schema of the proof. */
final class TypeReader {

    private final String text;
    private int at;

    private TypeReader(String text) {
        this.text = text.replace(" ", "").replace("\"OddType\"", "\"Odd Type\"");
    }

    static ProofType read(String text) {
        return new TypeReader(text).type();
    }

    private ProofType type() {
        int start = at;
        while (at < text.length() && "<>,".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String name = text.substring(start, at);
        if (at == text.length() || text.charAt(at) != '<') {
            return ProofType.of(name);
        }
        List<ProofType> arguments = new ArrayList<>();
        do {
            at++;
            arguments.add(type());
        } while (text.charAt(at) == ',');
        at++;
        if (name.equals("frozen")) {
            return arguments.get(0).asFrozen();
        }
        if (name.equals("vector")) {
            int size = Integer.parseInt(arguments.get(1).name());
            return new ProofType(name, arguments.subList(0, 1), false, size);
        }
        // A tuple is always frozen.
        return new ProofType(name, List.copyOf(arguments), false, 0);
    }
}
