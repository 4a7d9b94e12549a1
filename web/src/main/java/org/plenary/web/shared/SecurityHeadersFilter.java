package org.plenary.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Puts the headers of security and the request's id on every answer, and HSTS on one over TLS. */
public class SecurityHeadersFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String POLICY = "Content-Security-Policy";
  private static final String A_YEAR_OF_TLS = "max-age=31536000";

  @Inject private transient ClientAddress clients;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    put(request, response);
    putTransport(request, response, clients);
    if (isFaces(request)) {
      chain.doFilter(request, new LocalRedirects(response));
      return;
    }
    response.setHeader(POLICY, ContentSecurityPolicy.PUBLISHED);
    chain.doFilter(request, response);
  }

  /** For an answer that is given before the filters: all of them. */
  public static void putAll(
      HttpServletRequest request, HttpServletResponse response, ClientAddress clients) {
    putAll(request, response);
    putTransport(request, response, clients);
  }

  private static void putTransport(
      HttpServletRequest request, HttpServletResponse response, ClientAddress clients) {
    if (clients.isSecure(request)) {
      response.setHeader("Strict-Transport-Security", A_YEAR_OF_TLS);
    }
  }

  /** For an answer that replaces another: all but what says that the transport is secure. */
  static void putAll(HttpServletRequest request, HttpServletResponse response) {
    put(request, response);
    response.setHeader(POLICY, ContentSecurityPolicy.PUBLISHED);
  }

  /** Everything but the content policy. */
  static void put(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("X-Request-Id", RequestId.of(request));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
  }

  /** Faces pages get the policy from PrimeFaces; the resources of Faces are none. */
  private static boolean isFaces(HttpServletRequest request) {
    String path = request.getServletPath();
    return path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/");
  }

  /**
   * Redirects as they are written: the server would put the Host header of the request in front.
   */
  private static final class LocalRedirects extends HttpServletResponseWrapper {
    private LocalRedirects(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
      if (!location.startsWith("/") || location.startsWith("//")) {
        super.sendRedirect(location);
        return;
      }
      resetBuffer();
      setStatus(SC_SEE_OTHER);
      setHeader("Location", location);
      setHeader(POLICY, ContentSecurityPolicy.PUBLISHED);
      flushBuffer();
    }
  }
}
