package dev.colonnade.processor;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import dev.colonnade.processor.testing.RecordingFiler;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class StepTest {
    private static final class FailingFiler extends RecordingFiler {
        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... originatingElements) {
            IllegalStateException failure = new IllegalStateException("no disk");
            failure.setStackTrace(new StackTraceElement[0]);
            throw failure;
        }
    }

    @Test
    void aFailureOfOursIsReportedWhereItHappenedAndEndsNothing() {
        assertErrors(new FailingFiler(), """
                        // error: [internal-error] Colonnade failed on flights.Airport: java.lang.IllegalStateException: no disk
                        @Entity record Airport(@PartitionKey String code) {}
                        // error: [no-partition-key] City has no partition key
                        @Entity record City(String name) {}
                        """).inFull("""
                        [internal-error] Colonnade failed on flights.Airport: java.lang.IllegalStateException: no disk
                          Fix: report this with the source of the class; it is a mistake of ours
                          See docs/errors/internal-error.md
                        """);
    }
}
