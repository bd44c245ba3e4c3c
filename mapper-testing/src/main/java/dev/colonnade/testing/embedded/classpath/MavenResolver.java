package dev.colonnade.testing.embedded.classpath;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.filter.DependencyFilterUtils;

/**
 * Resolves an artifact and all that it needs at run time, as Maven does and with the user's settings: repositories,
 * mirrors, proxies, credentials, offline mode and the local repository.
 *
 * <p>Public, with a public constructor and in terms of the JDK, because it is used across class loaders.
 *
 * @since 0.1.0
 */
public final class MavenResolver implements Function<String, List<Path>> {

    /**
     * Creates a resolver.
     *
     * @since 0.1.0
     */
    public MavenResolver() {}

    /**
     * Resolves, downloading what is missing.
     *
     * @param coordinates {@code group:artifact:version}
     * @return the jars, in the order of a class path
     * @throws IllegalStateException if something cannot be found or downloaded; the message says what
     * @since 0.1.0
     */
    @Override
    public List<Path> apply(String coordinates) {
        ContextOverrides asTheUserHasIt =
                ContextOverrides.create().withUserSettings(true).build();
        try (Context maven = Runtimes.INSTANCE.getRuntime().create(asTheUserHasIt)) {
            Dependency wanted = new Dependency(new DefaultArtifact(coordinates), JavaScopes.RUNTIME);
            DependencyRequest request = new DependencyRequest(
                    new CollectRequest(wanted, maven.remoteRepositories()),
                    DependencyFilterUtils.classpathFilter(JavaScopes.RUNTIME));
            return maven
                    .repositorySystem()
                    .resolveDependencies(maven.repositorySystemSession(), request)
                    .getArtifactResults()
                    .stream()
                    .map(result -> result.getArtifact().getFile().toPath())
                    .toList();
        } catch (DependencyResolutionException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
