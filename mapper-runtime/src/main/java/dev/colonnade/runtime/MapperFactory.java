package dev.colonnade.runtime;

import dev.colonnade.ColonnadeException;
import java.lang.reflect.InvocationTargetException;

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
        String name = implementationName(mapper);
        try {
            Class<?> implementation = Class.forName(name, true, mapper.getClassLoader());
            return mapper.cast(
                    implementation.getConstructor(MapperContext.class).newInstance(context));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new ColonnadeException(name + " could not be made", e.getCause());
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new ColonnadeException(
                    "There is no class " + name + ". The compiler writes it for an interface with @Mapper: is "
                            + mapper.getName() + " one, and is dev.colonnade:mapper-processor among the compiler's"
                            + " annotation processors?",
                    e);
        }
    }

    private static String implementationName(Class<?> mapper) {
        String packageName = mapper.getPackageName();
        String name = mapper.getName().substring(packageName.isEmpty() ? 0 : packageName.length() + 1);
        return (packageName.isEmpty() ? "" : packageName + ".") + name.replace('$', '_') + "Impl";
    }
}
