package org.plenary.web.openapi;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.plenary.web.rest.Takes;
import org.plenary.web.shared.Problem;

/** The answers of an operation: its document, and what is refused and why. */
final class ApiAnswers {
  static final String PROBLEM = "Problem";

  private final JsonSchemas schemas;

  ApiAnswers(JsonSchemas schemas) {
    this.schemas = schemas;
  }

  JsonObjectBuilder of(Method method, String verb, String scope) {
    boolean adds = ApiDescription.adds(method);
    JsonObjectBuilder answers =
        Json.createObjectBuilder()
            .add(
                adds ? "201" : "200",
                Json.createObjectBuilder()
                    .add("description", "What was asked for.")
                    .add("content", content("application/json", schemas.of(answered(method)))))
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
    if (method.isAnnotationPresent(Takes.class)) {
      answers.add(
          "422", refusal("What was sent cannot be accepted; beside each field why.", null, null));
      if (verb.equals("patch")) {
        answers.add("412", refusal("The record has changed since it was read.", null, null));
        answers.add("428", refusal("The header If-Match is missing.", null, null));
      }
    }
    if (ApiDescription.path(method).contains("{")) {
      answers.add("404", refusal("There is none, or not for whoever asks.", null, null));
    }
    return answers;
  }

  /** A resource that adds answers as the one does that reads. */
  private static Type answered(Method method) {
    return method.getReturnType() != Response.class
        ? method.getGenericReturnType()
        : Arrays.stream(method.getDeclaringClass().getDeclaredMethods())
            .filter(
                other ->
                    "get".equals(ApiDescription.verb(other))
                        && ApiDescription.path(other).contains("{"))
            .findFirst()
            .orElseThrow()
            .getGenericReturnType();
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

  static JsonObjectBuilder content(String type, JsonObject schema) {
    return Json.createObjectBuilder().add(type, Json.createObjectBuilder().add("schema", schema));
  }

  /** The schema of what is refused. */
  static JsonObject problem() {
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
