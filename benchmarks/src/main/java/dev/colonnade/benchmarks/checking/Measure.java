package dev.colonnade.benchmarks.checking;

/** What is measured. */
enum Measure {
    WITHOUT("javac alone") {
        @Override
        long nanos(Compilation compilation) {
            return compilation.withoutProcessor();
        }
    },
    WITH("javac with Colonnade") {
        @Override
        long nanos(Compilation compilation) {
            return compilation.withColonnade();
        }
    },
    CHECKING("checking alone") {
        @Override
        long nanos(Compilation compilation) {
            return compilation.checking();
        }
    };

    private final String text;

    Measure(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    abstract long nanos(Compilation compilation);
}
