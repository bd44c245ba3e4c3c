package dev.colonnade.maven;

/**
 * A mapper of the project.
 *
 * @param type the binary name of the interface
 * @param implementation the binary name of the class that the compiler wrote for it
 */
record MapperClass(String type, String implementation) {
    /** Its name as in the source. */
    String canonical() {
        return type.replace('$', '.');
    }

    /** Where the compiler wrote the catalogue of its queries. */
    String catalogue() {
        return "META-INF/colonnade/" + canonical() + "/queries.json";
    }

    /** Whether it is called so: in full, as in the source, or without its package. */
    boolean isCalled(String name) {
        return type.equals(name) || canonical().equals(name) || canonical().endsWith("." + name);
    }
}
