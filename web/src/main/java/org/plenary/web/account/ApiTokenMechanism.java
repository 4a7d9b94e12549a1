package org.plenary.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.plenary.account.ApiTokenAuthentication;
import org.plenary.account.ApiTokenBearer;
import org.plenary.shared.PlenaryPrincipal;
import org.plenary.shared.Reason;
import org.plenary.web.rest.TokenScopes;
import org.plenary.web.shared.ErrorServlet;
import org.plenary.web.shared.RateLimits;

/**
 * Who asks under {@code /api}: the holder of the API token in {@code Authorization: Bearer}, or
 * nobody. Sessions and their cookies do not count there, and a request without that header asks the
 * database nothing. Whatever else stands in the header is 401 (RFC 6750).
 */
@ApplicationScoped
public class ApiTokenMechanism {
  private static final String SCHEME = "bearer ";

  @Inject private ApiTokenAuthentication tokens;
  @Inject private RateLimits limits;

  /** Whether an address belongs to the interface for machines. */
  static boolean covers(String path) {
    return path.equals("/api") || path.startsWith("/api/");
  }

  AuthenticationStatus validate(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    try {
      return answer(request, response, context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private AuthenticationStatus answer(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws IOException {
    List<String> headers = Collections.list(request.getHeaders("Authorization"));
    if (headers.isEmpty()) {
      return limits.refusesApi(request, response)
          ? AuthenticationStatus.SEND_CONTINUE
          : context.doNothing();
    }
    // who tries tokens at random asks the database no oftener than anybody without one
    if (limits.refusesToLook(request, response)) {
      return AuthenticationStatus.SEND_CONTINUE;
    }
    Optional<ApiTokenBearer> found =
        headers.size() == 1 ? bearer(headers.getFirst()) : Optional.empty();
    if (found.isEmpty()) {
      return limits.refusesApi(request, response)
          ? AuthenticationStatus.SEND_CONTINUE
          : refuse(request, response);
    }
    ApiTokenBearer bearer = found.get();
    if (limits.refusesApi(request, response, bearer.token())) {
      return AuthenticationStatus.SEND_CONTINUE;
    }
    TokenScopes.note(request, bearer.scopes());
    return context.notifyContainerAboutLogin(
        new PlenaryPrincipal(
            bearer.login(), bearer.account(), bearer.displayName(), bearer.entities()),
        new LinkedHashSet<>(bearer.roles()));
  }

  private Optional<ApiTokenBearer> bearer(String header) {
    boolean right = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    return right
        ? tokens.authenticate(header.substring(SCHEME.length()).strip())
        : Optional.empty();
  }

  private static AuthenticationStatus refuse(
      HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("WWW-Authenticate", "Bearer realm=\"Plenary\", error=\"invalid_token\"");
    ErrorServlet.send(
        request, response, HttpServletResponse.SC_UNAUTHORIZED, new Reason("apitoken.refused"));
    return AuthenticationStatus.SEND_CONTINUE;
  }
}
