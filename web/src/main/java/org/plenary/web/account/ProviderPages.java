package org.plenary.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.plenary.shared.Language;
import org.plenary.web.account.provider.ProviderRefusal;
import org.plenary.web.shared.PublicPage;
import org.plenary.web.shared.PublicPages;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/**
 * The pages between Plenary and the provider. Browsers hold a form's redirects against {@code
 * form-action}, which names nobody but Plenary: so a form answers with a page that leads on, by the
 * header {@code Refresh} and by a link.
 */
@ApplicationScoped
public class ProviderPages {
  private static final Logger LOG = Logger.getLogger(ProviderPages.class.getName());
  private static final String RETRY_SECONDS = "60";

  @Inject private PublicPages pages;

  /** Leads on to the provider. */
  void leave(HttpServletRequest request, HttpServletResponse response, String key, String address)
      throws IOException {
    response.setHeader("Refresh", "0; url=" + address);
    send(request, response, HttpServletResponse.SC_OK, key, Map.of("address", address));
  }

  /** Says in the reader's language that and why somebody has not signed in; logs why. */
  void refuse(HttpServletRequest request, HttpServletResponse response, ProviderRefusal refusal)
      throws IOException {
    ProviderRefusal.Kind kind = refusal.kind();
    boolean down = kind == ProviderRefusal.Kind.UNAVAILABLE;
    LOG.log(
        down ? Level.WARNING : Level.INFO,
        "Not signed in through the provider: {0}",
        refusal.getMessage());
    if (down) {
      response.setHeader("Retry-After", RETRY_SECONDS);
    }
    send(request, response, kind.status(), "provider.Refusal." + kind, Map.of("address", ""));
  }

  private void send(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String key,
      Map<String, Object> model)
      throws IOException {
    Language language = Reader.of(request);
    Texts texts = Texts.in(language);
    PublicPage page = new PublicPage(language.code(), texts.get(key + ".title"), "", null, false);
    Map<String, Object> all = new HashMap<>(model);
    all.put("text", texts.get(key + ".text"));
    byte[] body = pages.render("account/provider.jte", page, all).getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Content-Language", language.code());
    response.setContentType(PublicPages.HTML);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
