package dev.colonnade.runtime.schema;

import com.datastax.oss.driver.api.core.metadata.schema.IndexKind;
import com.datastax.oss.driver.api.core.metadata.schema.IndexMetadata;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Index;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The indexes of the driver's metadata. */
final class LiveIndexes {
    private static final Pattern PART = Pattern.compile("(keys|values|entries|full)\\((?<column>.+)\\)");

    private LiveIndexes() {}

    static Index of(IndexMetadata index) {
        Map<String, String> options = new LinkedHashMap<>(index.getOptions());
        options.remove("target");
        Optional<String> className = Optional.ofNullable(options.remove("class_name"));
        Matcher part = PART.matcher(index.getTarget());
        boolean isPart = part.matches();
        return new Index(
                Optional.of(new Identifier(index.getName().asInternal())),
                index.getKind() == IndexKind.CUSTOM
                        ? className.map(Index.Kind::ofClass).orElse(Index.Kind.CUSTOM)
                        : Index.Kind.SECONDARY,
                Identifier.parse(isPart ? part.group("column") : index.getTarget()),
                isPart ? Index.Target.valueOf(part.group(1).toUpperCase(Locale.ROOT)) : Index.Target.VALUES,
                className,
                options);
    }
}
