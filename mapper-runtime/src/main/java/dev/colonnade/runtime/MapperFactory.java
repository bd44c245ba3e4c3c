package dev.colonnade.runtime;

import dev.colonnade.ColonnadeException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

/**
 * Finds the class that the compiler wrote for a mapper: the one look-up by name, once for a mapper.
 *
 * @since 0.1.0
 */
public final class MapperFactory {
    private MapperFactory() {}

    /**
     * Makes the implementation of a mapper.
     *
     * @param mapper the interface
     * @param context what it needs
     * @param <M> the mapper
     * @return the mapper
     * @throws ColonnadeException if there is no implementation
     */
    public static <M> M create(Class<M> mapper, MapperContext context) {
        try {
            return mapper.cast(
                    implementation(mapper).getConstructor(MapperContext.class).newInstance(context));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new ColonnadeException(implementationName(mapper) + " could not be made", e.getCause());
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw noImplementation(mapper, e);
        }
    }

    /**
     * The statements that create the types and tables of a mapper.
     *
     * @param mapper the interface
     * @return the statements, in the order of their dependence
     * @throws ColonnadeException if there is no implementation
     */
    public static List<String> schema(Class<?> mapper) {
        try {
            List<?> statements =
                    (List<?>) implementation(mapper).getField("SCHEMA").get(null);
            return statements.stream().map(String::valueOf).toList();
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw noImplementation(mapper, e);
        }
    }

    private static Class<?> implementation(Class<?> mapper) throws ClassNotFoundException {
        return Class.forName(implementationName(mapper), true, mapper.getClassLoader());
    }

    private static ColonnadeException noImplementation(Class<?> mapper, Exception cause) {
        return new ColonnadeException(
                "There is no class " + implementationName(mapper)
                        + ". The compiler writes it for an interface with @Mapper: is " + mapper.getName()
                        + " one, and is dev.colonnade:mapper-processor among the compiler's annotation processors?",
                cause);
    }

    private static String implementationName(Class<?> mapper) {
        String packageName = mapper.getPackageName();
        String name = mapper.getName().substring(packageName.isEmpty() ? 0 : packageName.length() + 1);
        return (packageName.isEmpty() ? "" : packageName + ".") + name.replace('$', '_') + "Impl";
    }
}
