package dev.colonnade.processor.generate;

import static java.util.stream.Collectors.joining;

import dev.colonnade.processor.model.CataloguedQuery;
import dev.colonnade.processor.model.MapperModel;
import java.util.List;

/**
 * The queries of a mapper, for a build to compare and for people to read:
 * {@code META-INF/colonnade/<mapper>/queries.json} and {@code queries.txt}.
 */
final class QueryCatalogue {
    private final MapperModel model;
    private final List<CataloguedQuery> queries;

    QueryCatalogue(MapperModel model, List<CataloguedQuery> queries) {
        this.model = model;
        this.queries = queries;
    }

    List<GeneratedResource> resources() {
        String folder = "META-INF/colonnade/" + model.type().qualifiedName() + "/";
        return List.of(
                new GeneratedResource(folder + "queries.json", json(), model.site()),
                new GeneratedResource(folder + "queries.txt", text(), model.site()));
    }

    private String json() {
        return queries.stream()
                .map(QueryCatalogue::json)
                .collect(joining(
                        ",\n",
                        "{\n  \"mapper\": " + Json.string(model.type().qualifiedName()) + ",\n  \"queries\": [\n",
                        "\n  ]\n}\n"));
    }

    private static String json(CataloguedQuery query) {
        return "    {\"method\": " + Json.string(query.method())
                + ", \"tables\": " + query.tables().stream().map(Json::string).collect(joining(", ", "[", "]"))
                + ", \"access\": " + Json.string(query.access())
                + query.reason()
                        .map(reason -> ", \"reason\": " + Json.string(reason))
                        .orElse("")
                + ", \"conditional\": " + query.conditional()
                + ", \"idempotent\": " + query.idempotent()
                + ", \"consistency\": " + Json.string(query.consistency())
                + ", \"cql\": " + Json.string(query.cql()) + "}";
    }

    private String text() {
        return queries.stream()
                .map(QueryCatalogue::text)
                .collect(joining("\n", "The queries of " + model.type().qualifiedName() + "\n\n", ""));
    }

    private static String text(CataloguedQuery query) {
        return query.method() + "\n  "
                + query.cql() + "\n  "
                + query.access()
                + query.reason().map(reason -> " (" + reason + ")").orElse("")
                + (query.conditional() ? ", conditional" : "")
                + (query.idempotent() ? ", idempotent" : ", not idempotent")
                + ", consistency "
                + (query.consistency().startsWith("profile") ? "of the " : "")
                + query.consistency() + "\n";
    }
}
