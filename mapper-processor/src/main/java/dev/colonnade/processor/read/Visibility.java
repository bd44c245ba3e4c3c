package dev.colonnade.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Tells what generated code sees: it stands in the package of the class that it is generated for. */
final class Visibility {
    private final PackageElement home;
    private final Elements elements;
    private final Types types;

    Visibility(TypeElement type, Elements elements, Types types) {
        this.home = elements.getPackageOf(type);
        this.elements = elements;
        this.types = types;
    }

    boolean sees(Element member) {
        return member.getModifiers().contains(Modifier.PUBLIC)
                || (elements.getPackageOf(member).equals(home)
                        && !member.getModifiers().contains(Modifier.PRIVATE));
    }

    /** Whether it can call a constructor or method: it catches nothing. */
    boolean calls(ExecutableElement executable) {
        return sees(executable) && Exceptions.throwsNothingChecked(executable, types);
    }
}
