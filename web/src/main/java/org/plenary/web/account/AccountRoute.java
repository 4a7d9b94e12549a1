package org.plenary.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.account.AccountLinkService;
import org.plenary.account.LinkState;
import org.plenary.account.LinkView;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.web.shared.ClientAddress;
import org.plenary.web.shared.PublicPage;
import org.plenary.web.shared.PublicPages;
import org.plenary.web.shared.PublicRoute;
import org.plenary.web.shared.Texts;

/**
 * The pages that links in mails lead to, {@code /{lang}/account/invitation}, {@code password},
 * {@code address}, and the one that asks for such a link, {@code forgotten}. A GET shows and
 * changes nothing, a POST does it. No session: the token in the form is what proves the right.
 *
 * <p>The token stands in the query, which the access log leaves out and {@code Referrer-Policy}
 * keeps from other pages. In a fragment it would not even reach the server; but then the page would
 * need a script.
 */
@ApplicationScoped
public class AccountRoute implements PublicRoute {
  private static final Pattern PATH =
      Pattern.compile("account/(forgotten|invitation|password|address)");
  private static final int MOST_CHARACTERS = 2000;

  @Inject private AccountLinkService links;
  @Inject private ClientAddress clients;
  @Inject private PublicPages pages;

  @Override
  public boolean handles(String path) {
    return PATH.matcher(path).matches();
  }

  @Override
  public boolean takes(String method) {
    return "POST".equals(method);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, Language language, String path)
      throws IOException {
    Matcher matcher = PATH.matcher(path);
    if (!matcher.matches()) {
      throw new NotFoundException();
    }
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-store");
    Answer answer = new Answer(response, language, matcher.group(1), text(request, "token"));
    boolean post = "POST".equals(request.getMethod());
    if (answer.page.equals("forgotten")) {
      forgotten(request, answer, post);
    } else if (post) {
      act(request, answer);
    } else {
      show(answer, Map.of(), 200);
    }
  }

  private void forgotten(HttpServletRequest request, Answer answer, boolean post)
      throws IOException {
    if (!post) {
      boolean sent = "1".equals(request.getParameter("sent"));
      send(answer, "forgotten", Map.of("sent", sent, "typed", "", "error", ""), 200);
      return;
    }
    String typed = text(request, "login");
    try {
      if (typed.isBlank()) {
        throw new FieldException("login", "shared.required");
      }
      Retry.onTransient(() -> links.forgotten(typed, clients.of(request)));
      redirect(answer.response, "/" + answer.language.code() + "/account/forgotten?sent=1");
    } catch (DomainException e) {
      String error = Texts.in(answer.language).of(e.reason());
      send(answer, "forgotten", Map.of("sent", false, "typed", typed, "error", error), 422);
    }
  }

  /** What is wrong is shown on the same page, as long as the link holds. */
  private void act(HttpServletRequest request, Answer answer) throws IOException {
    Texts texts = Texts.in(answer.language);
    try {
      if (answer.page.equals("address")) {
        boolean changed = Retry.onTransient(() -> links.confirmAddress(answer.token));
        message(answer, changed ? "account.address.changed" : "account.address.halfway", 200);
        return;
      }
      String password = raw(request, "password");
      if (!password.equals(raw(request, "again"))) {
        throw new FieldException("again", "account.password.different");
      }
      Retry.onTransient(() -> links.choosePassword(answer.token, answer.page, password));
      redirect(answer.response, SignInMechanism.PAGE + "?chosen=1");
    } catch (FieldException e) {
      show(answer, Map.of(e.field(), texts.of(e.reason())), 422);
    } catch (DomainException e) {
      show(answer, Map.of("form", texts.of(e.reason())), 422);
    }
  }

  private void show(Answer answer, Map<String, String> errors, int status) throws IOException {
    LinkView link = links.look(answer.token, answer.page);
    if (!link.isOpen()) {
      message(
          answer,
          "account.LinkState." + link.state(),
          link.state() == LinkState.UNKNOWN ? 404 : 410);
      return;
    }
    Map<String, Object> model = Map.of("link", link, "token", answer.token, "errors", errors);
    send(answer, answer.page.equals("address") ? "address" : "password", model, status);
  }

  private void message(Answer answer, String key, int status) throws IOException {
    Texts texts = Texts.in(answer.language);
    String forInvitation = key + ".invitation";
    boolean invited = answer.page.equals("invitation") && texts.has(forInvitation);
    String text = texts.get(invited ? forInvitation : key + ".text");
    Map<String, Object> model =
        Map.of("heading", texts.get(key), "text", text, "again", answer.page.equals("password"));
    send(answer, "message", model, status);
  }

  private void send(Answer answer, String template, Map<String, Object> model, int status)
      throws IOException {
    Texts texts = Texts.in(answer.language);
    String path = "account/" + answer.page;
    String address = answer.token.isEmpty() ? path : path + "?token=" + answer.token;
    String title = texts.get("account.link." + answer.page);
    PublicPage page = new PublicPage(answer.language.code(), title, address, null, false);
    Map<String, Object> all = new HashMap<>(model);
    all.put("name", answer.page);
    byte[] body =
        pages.render("account/" + template + ".jte", page, all).getBytes(StandardCharsets.UTF_8);
    answer.response.setStatus(status);
    answer.response.setContentType(PublicPages.HTML);
    answer.response.setContentLength(body.length);
    answer.response.getOutputStream().write(body);
  }

  private static void redirect(HttpServletResponse response, String address) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", address);
  }

  private static String raw(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  /** What is typed, cut where nobody types so much; of a token only what one may hold. */
  private static String text(HttpServletRequest request, String name) {
    String value = raw(request, name).strip();
    if (name.equals("token") && !value.matches("[A-Za-z0-9_-]{1,100}")) {
      return "";
    }
    return value.length() > MOST_CHARACTERS ? value.substring(0, MOST_CHARACTERS) : value;
  }

  private record Answer(
      HttpServletResponse response, Language language, String page, String token) {}
}
