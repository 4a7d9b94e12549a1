package org.plenary.web.openapi;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.plenary.account.ApiTokenScope;
import org.plenary.web.directory.OrganizationsResource;
import org.plenary.web.directory.StatesResource;
import org.plenary.web.event.EventResource;
import org.plenary.web.event.SeriesResource;
import org.plenary.web.group.GroupResource;
import org.plenary.web.rest.NeedsScope;
import org.plenary.web.shared.Problem;

/**
 * The interface for machines as OpenAPI 3.0 describes it, read off the resources themselves: their
 * paths, parameters, documents and scopes.
 *
 * <p>That version has no place for the scopes of a bearer token, so an operation names its own in
 * {@code x-scope} and in the text of its 403.
 */
final class ApiDescription {
  /** A resource that is missing here is missing in the description, which a test sees. */
  private static final List<Class<?>> RESOURCES =
      List.of(
          EventResource.class,
          SeriesResource.class,
          StatesResource.class,
          OrganizationsResource.class,
          GroupResource.class);

  private static final Map<String, String> SUMMARIES =
      Map.ofEntries(
          Map.entry("/api/v1/events", "Events, the latest first"),
          Map.entry("/api/v1/events/{code}", "An event"),
          Map.entry("/api/v1/events/{code}/programme", "The published programme of an event"),
          Map.entry("/api/v1/series", "Series of events"),
          Map.entry("/api/v1/series/{code}", "A series with its editions"),
          Map.entry("/api/v1/states", "participating States and Partners for Co-operation"),
          Map.entry("/api/v1/states/{iso2}", "A State, by its two-letter code"),
          Map.entry("/api/v1/organizations", "Organizations"),
          Map.entry("/api/v1/organizations/{code}", "An organization"),
          Map.entry("/api/v1/groups", "Working groups"),
          Map.entry("/api/v1/groups/{code}", "A working group with members, chairs and records"));

  private static final String SCHEME = "token";
  private static final String PROBLEM = "Problem";

  private final JsonSchemas schemas = new JsonSchemas();

  private ApiDescription() {}

  /** The description of the interface at this address. */
  static JsonObject of(String publicUrl) {
    return new ApiDescription().write(publicUrl);
  }

  private JsonObject write(String publicUrl) {
    JsonObjectBuilder paths = Json.createObjectBuilder();
    RESOURCES.stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(GET.class))
        .sorted(Comparator.comparing(ApiDescription::path))
        .forEach(
            method ->
                paths.add(path(method), Json.createObjectBuilder().add("get", operation(method))));
    schemas.add(PROBLEM, problem());
    return Json.createObjectBuilder()
        .add("openapi", "3.0.3")
        .add(
            "info",
            Json.createObjectBuilder()
                .add("title", "Plenary")
                .add("version", "1")
                .add(
                    "description",
                    "What is public is open to everybody; an API token opens what its scopes and"
                        + " the roles of its account both allow. What is unknown is left out."))
        .add(
            "servers",
            Json.createArrayBuilder().add(Json.createObjectBuilder().add("url", publicUrl)))
        .add("paths", paths)
        .add(
            "components",
            Json.createObjectBuilder()
                .add("securitySchemes", Json.createObjectBuilder().add(SCHEME, scheme()))
                .add("schemas", schemas.all()))
        .build();
  }

  private static String path(Method method) {
    String path = "/api/v1/" + method.getDeclaringClass().getAnnotation(Path.class).value();
    Path own = method.getAnnotation(Path.class);
    return own == null ? path : path + "/" + own.value();
  }

  private JsonObjectBuilder operation(Method method) {
    String path = path(method);
    String scope = method.getDeclaringClass().getAnnotation(NeedsScope.class).value().code();
    return Json.createObjectBuilder()
        .add("operationId", id(path))
        .add("summary", SUMMARIES.getOrDefault(path, path))
        .add("x-scope", scope)
        .add(
            "security",
            Json.createArrayBuilder()
                .add(Json.createObjectBuilder())
                .add(Json.createObjectBuilder().add(SCHEME, Json.createArrayBuilder())))
        .add("parameters", parameters(method))
        .add("responses", answers(method, scope));
  }

  /** get-events-code-programme. */
  private static String id(String path) {
    return path.replaceFirst("^/api/v1", "get")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceFirst("-$", "");
  }

  private static JsonArrayBuilder parameters(Method method) {
    JsonArrayBuilder parameters = Json.createArrayBuilder();
    for (Parameter parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        for (Field field : parameter.getType().getDeclaredFields()) {
          add(parameters, field);
        }
      } else {
        add(parameters, parameter);
      }
    }
    return parameters;
  }

  private static void add(JsonArrayBuilder parameters, AnnotatedElement one) {
    QueryParam query = one.getAnnotation(QueryParam.class);
    PathParam part = one.getAnnotation(PathParam.class);
    if (query == null && part == null) {
      return;
    }
    DefaultValue usual = one.getAnnotation(DefaultValue.class);
    JsonObjectBuilder schema = Json.createObjectBuilder();
    if (usual != null && usual.value().matches("\\d+")) {
      schema.add("type", "integer").add("default", Integer.parseInt(usual.value()));
    } else {
      schema.add("type", "string");
    }
    parameters.add(
        Json.createObjectBuilder()
            .add("name", query == null ? part.value() : query.value())
            .add("in", query == null ? "path" : "query")
            .add("required", query == null)
            .add("schema", schema));
  }

  private JsonObjectBuilder answers(Method method, String scope) {
    JsonObjectBuilder answers =
        Json.createObjectBuilder()
            .add(
                "200",
                Json.createObjectBuilder()
                    .add("description", "What was asked for.")
                    .add(
                        "content",
                        content("application/json", schemas.of(method.getGenericReturnType()))))
            .add("400", refusal("A parameter cannot be what it is.", null, null))
            .add(
                "401",
                refusal(
                    "The token is unknown, expired or revoked.",
                    "WWW-Authenticate",
                    "Bearer with error=\"invalid_token\"."))
            .add(
                "403",
                refusal(
                    "The token lacks the scope " + scope + ".",
                    "WWW-Authenticate",
                    "Bearer with error=\"insufficient_scope\"."))
            .add(
                "429",
                refusal(
                    "Too many requests a minute from this address or with this token.",
                    "Retry-After",
                    "After how many seconds to ask again."));
    if (path(method).contains("{")) {
      answers.add("404", refusal("There is none, or not for whoever asks.", null, null));
    }
    return answers;
  }

  private static JsonObjectBuilder refusal(String why, String header, String meaning) {
    JsonObjectBuilder answer =
        Json.createObjectBuilder()
            .add("description", why)
            .add("content", content(Problem.TYPE, JsonSchemas.reference(PROBLEM)));
    if (header != null) {
      answer.add(
          "headers",
          Json.createObjectBuilder()
              .add(
                  header,
                  Json.createObjectBuilder()
                      .add("description", Objects.requireNonNull(meaning))
                      .add("schema", JsonSchemas.type("string"))));
    }
    return answer;
  }

  private static JsonObjectBuilder content(String type, JsonObject schema) {
    return Json.createObjectBuilder().add(type, Json.createObjectBuilder().add("schema", schema));
  }

  private static JsonObjectBuilder scheme() {
    String scopes =
        Arrays.stream(ApiTokenScope.values())
            .map(ApiTokenScope::code)
            .collect(Collectors.joining(", "));
    return Json.createObjectBuilder()
        .add("type", "http")
        .add("scheme", "bearer")
        .add("bearerFormat", "plenary_ and 49 letters and digits")
        .add(
            "description",
            "An API token, made under API tokens in the account's menu. Its scopes are among "
                + scopes
                + "; each operation names the one that it needs in x-scope. Without a token an"
                + " operation answers what is public.");
  }

  private static JsonObject problem() {
    JsonObjectBuilder properties = Json.createObjectBuilder();
    for (String name : List.of("type", "title", "detail", "instance")) {
      properties.add(name, JsonSchemas.type("string"));
    }
    return Json.createObjectBuilder()
        .add("type", "object")
        .add("description", "Why something was refused: RFC 9457.")
        .add("properties", properties.add("status", JsonSchemas.type("integer")))
        .build();
  }
}
