package dev.colonnade.testing.embedded.classpath;

/**
 * Sees the JDK and, of the application, its logging only: what the resolver reports goes where the application logs.
 */
final class LoggingOnlyClassLoader extends ClassLoader {

    private static final ClassLoader APPLICATION = LoggingOnlyClassLoader.class.getClassLoader();

    LoggingOnlyClassLoader() {
        super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.startsWith("org.slf4j.")) {
            return APPLICATION.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }
}
