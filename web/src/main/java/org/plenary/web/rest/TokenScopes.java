package org.plenary.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.plenary.account.ApiTokenScope;
import org.plenary.web.shared.Problem;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.RequestId;
import org.plenary.web.shared.Texts;

/** Refuses an API token where its scopes do not cover the resource: 403, as RFC 6750 says. */
@Provider
public class TokenScopes implements ContainerRequestFilter {
  private static final String SCOPES = "plenary.api.scopes";

  @Context private ResourceInfo resource;
  @Inject private HttpServletRequest request;

  /** Notes what the token of a request may be used for. */
  public static void note(HttpServletRequest request, Set<ApiTokenScope> scopes) {
    request.setAttribute(SCOPES, scopes);
  }

  @Override
  public void filter(ContainerRequestContext context) {
    NeedsScope needed = needed();
    if (!(request.getAttribute(SCOPES) instanceof Set<?> scopes)) {
      if (needed != null && needed.always()) {
        ask(context);
      }
      return;
    }
    if (needed == null) {
      refuse(context, "");
    } else if (!scopes.contains(needed.value())) {
      refuse(context, ", scope=\"" + needed.value().code() + "\"");
    }
  }

  private NeedsScope needed() {
    NeedsScope own = resource.getResourceMethod().getAnnotation(NeedsScope.class);
    return own != null ? own : resource.getResourceClass().getAnnotation(NeedsScope.class);
  }

  private void ask(ContainerRequestContext context) {
    Texts texts = Texts.in(Reader.of(request));
    Problem problem =
        new Problem(
            Response.Status.UNAUTHORIZED.getStatusCode(),
            texts.get("shared.error.401.title"),
            texts.get("shared.error.401"),
            RequestId.of(request));
    context.abortWith(
        Response.status(Response.Status.UNAUTHORIZED)
            .type(Problem.TYPE + ";charset=UTF-8")
            .header("WWW-Authenticate", "Bearer realm=\"Plenary\"")
            .entity(problem.json())
            .build());
  }

  private void refuse(ContainerRequestContext context, String scope) {
    Texts texts = Texts.in(Reader.of(request));
    Problem problem =
        new Problem(
            Response.Status.FORBIDDEN.getStatusCode(),
            texts.get("shared.error.403.title"),
            texts.get("apitoken.scope.missing"),
            RequestId.of(request));
    context.abortWith(
        Response.status(Response.Status.FORBIDDEN)
            .type(Problem.TYPE + ";charset=UTF-8")
            .header("WWW-Authenticate", "Bearer error=\"insufficient_scope\"" + scope)
            .entity(problem.json())
            .build());
  }
}
