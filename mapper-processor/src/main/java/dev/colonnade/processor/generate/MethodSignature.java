package dev.colonnade.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.colonnade.processor.model.JavaType;
import dev.colonnade.processor.model.Parameter;
import dev.colonnade.processor.model.Result;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The head of a method that implements one of a DAO. */
final class MethodSignature {
    private MethodSignature() {}

    static MethodSpec.Builder of(String name, Result result, List<Parameter> parameters) {
        MethodSpec.Builder code = MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeNames.of(result.declared()));
        parameters.forEach(parameter -> code.addParameter(type(parameter), parameter.name()));
        return code;
    }

    private static TypeName type(Parameter parameter) {
        if (parameter.entity().isEmpty() || isCollection(parameter)) {
            return TypeNames.of(parameter.type().java());
        }
        ClassName entity = TypeNames.className(parameter.entity().get().type());
        return parameter.many() ? ArrayTypeName.of(entity) : entity;
    }

    /** Whether many entities are taken as a collection, and not as an array. */
    static boolean isCollection(Parameter parameter) {
        return parameter.many() && parameter.type().java() instanceof JavaType.ClassType;
    }
}
