package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenary.system.RightsMatrix.Row;
import org.plenary.system.ops.Instance;

/** The description of the interface for machines, as a program reads it. */
class OpenApiIT {
  private static final List<String> SCOPES =
      List.of(
          "read:events",
          "read:directory",
          "read:people",
          "write:directory",
          "write:bounces",
          "read:groups");

  private final OpenAPI api = read();

  private static OpenAPI read() {
    String text =
        Visitor.anonymous(Instance.shared().address())
            .get("/openapi", "en", "Accept", "application/json")
            .body();
    SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(text);
    assertEquals(List.of(), parsed.getMessages());
    return parsed.getOpenAPI();
  }

  @Test
  void namesEveryResource() {
    Set<String> described = new TreeSet<>();
    api.getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .keySet()
                    .forEach(verb -> described.add(verb + " " + path)));
    assertEquals(
        RightsMatrix.read().rows("rest").stream()
            .map(Row::what)
            .collect(Collectors.toCollection(TreeSet::new)),
        described);
  }

  @Test
  void saysHowATokenIsSentAndWhichScopeEachOperationNeeds() {
    Map<String, SecurityScheme> schemes = api.getComponents().getSecuritySchemes();
    SecurityScheme scheme = schemes.get("token");
    assertEquals(SecurityScheme.Type.HTTP, scheme.getType());
    assertEquals("bearer", scheme.getScheme());
    SCOPES.forEach(scope -> assertTrue(scheme.getDescription().contains(scope)));
    api.getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach(
                        (verb, operation) -> {
                          String scope = scope(verb, path);
                          boolean open = scope.matches("read:(events|directory|groups)");
                          assertEquals(scope, operation.getExtensions().get("x-scope"), path);
                          assertEquals(open ? 2 : 1, operation.getSecurity().size(), path);
                          assertEquals(open, operation.getSecurity().getFirst().isEmpty(), path);
                          assertEquals(Set.of("token"), operation.getSecurity().getLast().keySet());
                          assertEquals(verb != HttpMethod.GET, operation.getRequestBody() != null);
                        }));
  }

  private static String scope(HttpMethod verb, String path) {
    if (verb != HttpMethod.GET) {
      return path.equals("/api/v1/mail/bounces") ? "write:bounces" : "write:directory";
    }
    if (path.matches("/api/v1/people.*")) {
      return "read:people";
    }
    if (path.matches("/api/v1/(events|series).*")) {
      return SCOPES.getFirst();
    }
    return path.matches("/api/v1/groups.*") ? SCOPES.getLast() : SCOPES.get(1);
  }

  @Test
  void tellsWhatIsRefusedAndWhenToAskAgain() {
    api.getPaths().values().stream()
        .flatMap(item -> item.readOperations().stream())
        .forEach(
            operation -> {
              for (String status : List.of("400", "401", "403", "429")) {
                assertEquals(
                    "#/components/schemas/Problem", problem(operation, status).get$ref(), status);
              }
              ApiResponse tooMany = operation.getResponses().get("429");
              assertTrue(tooMany.getHeaders().containsKey("Retry-After"));
              String scope = String.valueOf(operation.getExtensions().get("x-scope"));
              assertTrue(operation.getResponses().get("403").getDescription().contains(scope));
              assertTrue(
                  operation.getResponses().containsKey("200")
                      || operation.getResponses().containsKey("201"));
            });
  }

  private static Schema<?> problem(Operation operation, String status) {
    return operation
        .getResponses()
        .get(status)
        .getContent()
        .get("application/problem+json")
        .getSchema();
  }
}
