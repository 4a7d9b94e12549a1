package org.plenary.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.web.shared.Failures;
import org.plenary.web.shared.Problem;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.RequestId;
import org.plenary.web.shared.Texts;
import org.plenary.web.shared.Violations;

/**
 * The one place where exceptions become answers of the API: problem+json in the caller's language.
 * A question that cannot be answered (page -1, an unknown language or code) is 400.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
  private static final List<Integer> TOLD = List.of(404, 428);

  @Inject private HttpServletRequest request;

  @Override
  public Response toResponse(Throwable thrown) {
    Texts texts = Texts.in(Reader.of(request));
    if (thrown instanceof RedirectionException elsewhere) {
      return elsewhere.getResponse();
    }
    if (thrown instanceof WebApplicationException web) {
      int status = web.getResponse().getStatus();
      int told = TOLD.contains(status) ? status : 400;
      return answer(status, texts.get("shared.error." + told), texts, Map.of(), web);
    }
    Throwable cause = Failures.unwrap(thrown);
    int status = Failures.status(cause);
    if (status == 500) {
      Failures.log(RequestId.of(request), request.getRequestURI(), thrown);
    }
    if (status == 409 && Conditions.isConditional(request)) {
      status = 412;
    }
    if (status == 422 && "GET".equals(request.getMethod())) {
      status = 400;
    }
    return answer(status, texts.of(Failures.reason(cause)), texts, fields(cause, texts), null);
  }

  private static Map<String, String> fields(Throwable cause, Texts texts) {
    return switch (cause) {
      case FieldException e -> Map.of(e.field(), texts.of(((DomainException) e).reason()));
      case ConstraintViolationException e -> Violations.of(e, texts);
      default -> Map.of();
    };
  }

  private Response answer(
      int status,
      String detail,
      Texts texts,
      Map<String, String> fields,
      WebApplicationException from) {
    String known = texts.has("shared.error." + status + ".title") ? "" + status : "400";
    Problem problem =
        new Problem(
            status,
            texts.get("shared.error." + known + ".title"),
            detail,
            RequestId.of(request),
            fields);
    MultivaluedMap<String, Object> kept = new MultivaluedHashMap<>();
    if (from != null && from.getResponse().getHeaders().containsKey("Allow")) {
      kept.put("Allow", from.getResponse().getHeaders().get("Allow"));
    }
    Response response =
        Response.status(status)
            .type(Problem.TYPE + ";charset=UTF-8")
            .entity(problem.json())
            .build();
    response.getHeaders().putAll(kept);
    return response;
  }
}
