package org.plenary.web.openapi;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plenary.account.ApiTokenScope;
import org.plenary.web.directory.OrganizationsResource;
import org.plenary.web.directory.PeopleResource;
import org.plenary.web.directory.StatesResource;
import org.plenary.web.event.EventResource;
import org.plenary.web.event.SeriesResource;
import org.plenary.web.group.GroupResource;
import org.plenary.web.mail.bounce.BouncesResource;
import org.plenary.web.rest.NeedsScope;
import org.plenary.web.rest.Takes;

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
          PeopleResource.class,
          GroupResource.class,
          BouncesResource.class);

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
          Map.entry("POST /api/v1/organizations", "Adds an organization"),
          Map.entry("PATCH /api/v1/organizations/{code}", "Changes an organization"),
          Map.entry("/api/v1/people", "People, for those who work with them"),
          Map.entry("/api/v1/people/{ref}", "A person with roles and contact points"),
          Map.entry("POST /api/v1/people", "Adds a person"),
          Map.entry("PATCH /api/v1/people/{ref}", "Changes a person"),
          Map.entry("POST /api/v1/mail/bounces", "Says that a mail came back"),
          Map.entry("/api/v1/groups", "Working groups"),
          Map.entry("/api/v1/groups/{code}", "A working group with members, chairs and records"));

  private static final String SCHEME = "token";

  private final JsonSchemas schemas = new JsonSchemas();

  private ApiDescription() {}

  /** The description of the interface at this address. */
  static JsonObject of(String publicUrl) {
    return new ApiDescription().write(publicUrl);
  }

  private JsonObject write(String publicUrl) {
    SortedMap<String, JsonObjectBuilder> items = new TreeMap<>();
    RESOURCES.stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> verb(method) != null)
        .sorted(Comparator.comparing(ApiDescription::path).thenComparing(ApiDescription::verb))
        .forEach(
            method ->
                items
                    .computeIfAbsent(path(method), any -> Json.createObjectBuilder())
                    .add(verb(method), operation(method)));
    JsonObjectBuilder paths = Json.createObjectBuilder();
    items.forEach(paths::add);
    schemas.add(ApiAnswers.PROBLEM, ApiAnswers.problem());
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

  static String path(Method method) {
    String path = "/api/v1/" + method.getDeclaringClass().getAnnotation(Path.class).value();
    Path own = method.getAnnotation(Path.class);
    return own == null ? path : path + "/" + own.value();
  }

  /** get, post, patch; null of a method that is none of a resource. */
  static String verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(one -> one.annotationType().getAnnotation(HttpMethod.class))
        .filter(Objects::nonNull)
        .map(one -> one.value().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse(null);
  }

  /** Whether it adds a record, of which the answer names the address. */
  static boolean adds(Method method) {
    return verb(method).equals("post") && method.getReturnType() == Response.class;
  }

  private static NeedsScope needed(Method method) {
    NeedsScope own = method.getAnnotation(NeedsScope.class);
    return own != null ? own : method.getDeclaringClass().getAnnotation(NeedsScope.class);
  }

  private static String summary(Method method) {
    String path = path(method);
    String key =
        verb(method).equals("get") ? path : verb(method).toUpperCase(Locale.ROOT) + " " + path;
    return SUMMARIES.getOrDefault(key, key);
  }

  private JsonObjectBuilder operation(Method method) {
    NeedsScope needed = needed(method);
    JsonArrayBuilder security = Json.createArrayBuilder();
    if (!needed.always()) {
      security.add(Json.createObjectBuilder());
    }
    JsonObjectBuilder operation =
        Json.createObjectBuilder()
            .add("operationId", id(verb(method), path(method)))
            .add("summary", summary(method))
            .add("x-scope", needed.value().code())
            .add(
                "security",
                security.add(Json.createObjectBuilder().add(SCHEME, Json.createArrayBuilder())))
            .add("parameters", parameters(method));
    Takes takes = method.getAnnotation(Takes.class);
    if (takes != null) {
      operation.add(
          "requestBody",
          Json.createObjectBuilder()
              .add("required", true)
              .add("content", ApiAnswers.content("application/json", schemas.of(takes.value()))));
    }
    return operation.add(
        "responses", new ApiAnswers(schemas).of(method, verb(method), needed.value().code()));
  }

  /** get-events-code-programme. */
  private static String id(String verb, String path) {
    return path.replaceFirst("^/api/v1", verb)
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
    if (method.isAnnotationPresent(Takes.class)) {
      boolean changes = verb(method).equals("patch");
      if (changes) {
        parameters.add(header("If-Match", true));
      }
      if (changes || adds(method)) {
        parameters.add(header("Idempotency-Key", !changes));
      }
    }
    return parameters;
  }

  private static JsonObjectBuilder header(String name, boolean required) {
    return Json.createObjectBuilder()
        .add("name", name)
        .add("in", "header")
        .add("required", required)
        .add("schema", JsonSchemas.type("string"));
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
                + " operation answers what is public, if anything is.");
  }
}
