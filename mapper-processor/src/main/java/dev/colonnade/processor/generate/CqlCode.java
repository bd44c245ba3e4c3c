package dev.colonnade.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** A statement as a string constant, a long one laid out by its clauses. */
final class CqlCode {
    private static final int LONGEST_LINE = 80;

    private CqlCode() {}

    static CodeBlock of(List<String> clauses) {
        String whole = String.join(" ", clauses);
        if (whole.length() <= LONGEST_LINE || clauses.size() == 1) {
            return CodeBlock.of("$S", whole);
        }
        CodeBlock.Builder code = CodeBlock.builder().add("$S", clauses.get(0));
        clauses.stream().skip(1).forEach(clause -> code.add("\n$>$>+ $S$<$<", " " + clause));
        return code.build();
    }
}
