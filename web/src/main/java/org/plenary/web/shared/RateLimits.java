package org.plenary.web.shared;

import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.plenary.shared.Reason;
import org.plenary.shared.Settings;

/**
 * How often one client may ask: the interface for machines by token, or by address without one, and
 * the forms that are open to everybody by address. The settings are requests a minute, 0 for no
 * limit; a minute's worth may come at once. Counted in the memory of each node.
 */
@ApplicationScoped
public class RateLimits {
  private static final int TOO_MANY = 429;
  private static final int API = 600;
  private static final int API_TOKEN = 1_200;
  private static final int FORMS = 300;

  @Inject private ClientAddress clients;

  private final RateLimit api;
  private final RateLimit apiToken;
  private final RateLimit forms;

  protected RateLimits() {
    this(new Settings());
  }

  @Inject
  public RateLimits(Settings settings) {
    api = limit(settings, "PLENARY_LIMIT_API", API);
    apiToken = limit(settings, "PLENARY_LIMIT_API_TOKEN", API_TOKEN);
    forms = limit(settings, "PLENARY_LIMIT_FORMS", FORMS);
  }

  private static RateLimit limit(Settings settings, String name, int usual) {
    int perMinute = settings.text(name).map(Integer::parseInt).orElse(usual);
    return new RateLimit(perMinute, TimeMeter.SYSTEM_NANOTIME);
  }

  /** Counts a request without a good token; answers it if it is one too many. */
  public boolean refusesApi(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    return refuses(request, response, api.take(address(request)));
  }

  /** Whether its address has asked too often without a good token; answers it if so. */
  public boolean refusesToLook(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    return refuses(request, response, api.ask(address(request)));
  }

  /** Counts a request with a token; answers it if it is one too many. */
  public boolean refusesApi(HttpServletRequest request, HttpServletResponse response, UUID token)
      throws IOException {
    return refuses(request, response, apiToken.take(token.toString()));
  }

  /**
   * Counts a form sent; answers it if it is one too many.
   *
   * @param form which one: each has a count of its own
   */
  boolean refusesForm(HttpServletRequest request, HttpServletResponse response, String form)
      throws IOException {
    return refuses(request, response, forms.take(form + " " + address(request)));
  }

  /** Somebody with IPv6 has a whole network of addresses. */
  private String address(HttpServletRequest request) {
    return AddressBlock.network(clients.of(request));
  }

  private static boolean refuses(
      HttpServletRequest request, HttpServletResponse response, long seconds) throws IOException {
    if (seconds == 0) {
      return false;
    }
    response.setHeader("Retry-After", Long.toString(seconds));
    ErrorServlet.send(request, response, TOO_MANY, new Reason("shared.error.429", seconds));
    return true;
  }
}
