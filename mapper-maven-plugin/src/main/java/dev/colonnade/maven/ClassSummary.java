package dev.colonnade.maven;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What a class file says that tells mappers and their implementations from other classes. Nothing is loaded for it. */
final class ClassSummary extends ClassVisitor {
    private static final String MAPPER = "Ldev/colonnade/annotations/Mapper;";
    private static final String LIST = "Ljava/util/List;";

    private final Set<String> interfaces = new HashSet<>();
    private String name = "";
    private boolean mapper;
    private boolean schema;

    private ClassSummary() {
        super(Opcodes.ASM9);
    }

    static ClassSummary of(byte[] classFile) {
        ClassSummary summary = new ClassSummary();
        new ClassReader(classFile)
                .accept(summary, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return summary;
    }

    String name() {
        return name;
    }

    boolean isMapper() {
        return mapper;
    }

    /** Whether it is what the compiler writes: a class of that interface, with the constant that holds the schema. */
    boolean isImplementationOf(String mapperName) {
        return schema && interfaces.contains(mapperName);
    }

    @Override
    public void visit(
            int version,
            int access,
            String internalName,
            @Nullable String signature,
            @Nullable String superName,
            String[] superInterfaces) {
        name = className(internalName);
        for (String type : superInterfaces) {
            interfaces.add(className(type));
        }
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        mapper |= descriptor.equals(MAPPER);
        return null;
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String fieldName, String descriptor, @Nullable String signature, @Nullable Object value) {
        schema |= fieldName.equals(SchemaReader.FIELD)
                && descriptor.equals(LIST)
                && (access & Opcodes.ACC_STATIC) != 0
                && (access & Opcodes.ACC_PUBLIC) != 0;
        return null;
    }

    private static String className(String internalName) {
        return Type.getObjectType(internalName).getClassName();
    }
}
