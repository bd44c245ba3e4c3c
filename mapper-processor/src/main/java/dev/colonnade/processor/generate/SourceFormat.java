package dev.colonnade.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.colonnade.processor.model.GeneratedClass;

/** Turns classes into the text of source files: the same text from the same sources. */
final class SourceFormat {
    private static final String PROCESSOR = "dev.colonnade.processor.ColonnadeProcessor";

    /** Who uses what is deprecated is warned where he does so himself, not in the code that is generated for it. */
    private static final AnnotationSpec SUPPRESS_DEPRECATION = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "{$S, $S}", "deprecation", "removal")
            .build();

    private final AnnotationSpec generated;

    SourceFormat(String generatedAnnotation) {
        this.generated = AnnotationSpec.builder(ClassName.bestGuess(generatedAnnotation))
                .addMember("value", "$S", PROCESSOR)
                .build();
    }

    GeneratedSource source(Origin origin, TypeSpec.Builder type, GeneratedClass kind) {
        type.addAnnotation(generated);
        if (origin.deprecated()) {
            type.addAnnotation(SUPPRESS_DEPRECATION);
        }
        String text = JavaFile.builder(origin.type().packageName(), type.build())
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
        return new GeneratedSource(origin.type().generated(kind), text, origin.site());
    }
}
