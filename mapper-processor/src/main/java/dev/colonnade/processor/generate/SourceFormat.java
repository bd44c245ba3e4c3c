package dev.colonnade.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.colonnade.processor.model.GeneratedClass;
import dev.colonnade.processor.model.JavaType.ClassType;
import dev.colonnade.processor.model.Site;

/** Turns classes into the text of source files: the same text from the same sources. */
final class SourceFormat {
    private static final String PROCESSOR = "dev.colonnade.processor.ColonnadeProcessor";

    private final AnnotationSpec generated;

    SourceFormat(String generatedAnnotation) {
        this.generated = AnnotationSpec.builder(ClassName.bestGuess(generatedAnnotation))
                .addMember("value", "$S", PROCESSOR)
                .build();
    }

    GeneratedSource source(Site origin, TypeSpec.Builder type, GeneratedClass kind, ClassType of) {
        String text = JavaFile.builder(
                        of.packageName(), type.addAnnotation(generated).build())
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
        return new GeneratedSource(of.generated(kind), text, origin);
    }
}
