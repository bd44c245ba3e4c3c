package dev.colonnade.processor.testing;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Remembers which files are written, and of what; a compilation with errors does not tell. */
public class RecordingFiler implements Filer {
    private final Map<String, List<Element>> origins = new LinkedHashMap<>();
    private @Nullable Filer filer;

    void writeTo(Filer compilers) {
        filer = compilers;
    }

    /** The qualified names of the sources that were written, and what each was said to be made of. */
    public Map<String, List<Element>> origins() {
        return origins;
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... originatingElements) throws IOException {
        JavaFileObject file = filer().createSourceFile(name, originatingElements);
        origins.put(name.toString(), List.of(originatingElements));
        return file;
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... originatingElements) throws IOException {
        return filer().createClassFile(name, originatingElements);
    }

    @Override
    public FileObject createResource(
            Location location, CharSequence moduleAndPkg, CharSequence relativeName, Element... originatingElements)
            throws IOException {
        return filer().createResource(location, moduleAndPkg, relativeName, originatingElements);
    }

    @Override
    public FileObject getResource(Location location, CharSequence moduleAndPkg, CharSequence relativeName)
            throws IOException {
        return filer().getResource(location, moduleAndPkg, relativeName);
    }

    private Filer filer() {
        if (filer == null) {
            throw new IllegalStateException("the compiler did not start");
        }
        return filer;
    }
}
