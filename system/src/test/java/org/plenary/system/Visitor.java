package org.plenary.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody who speaks HTTP to Plenary, signed in or not; redirects are not followed. */
public final class Visitor {
  private final URI base;
  private final String name;
  private final CookieManager cookies = new PlainCookies();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();

  private Visitor(URI base, String name) {
    this.base = base;
    this.name = name;
  }

  /** Somebody who has not signed in. */
  public static Visitor anonymous(URI base) {
    return new Visitor(base, "public");
  }

  /** Somebody who signed in through the page for it. */
  public static Visitor signedIn(URI base, String login, String password) {
    Visitor visitor = new Visitor(base, login);
    visitor.signIn(login, password);
    return visitor;
  }

  /** Somebody else with the same cookies. */
  Visitor copy() {
    Visitor copy = new Visitor(base, name);
    cookies().forEach(cookie -> copy.cookies.getCookieStore().add(base, cookie));
    return copy;
  }

  /** Asks to be served by this node of a cluster from now on. */
  Visitor at(String node) {
    HttpCookie cookie = new HttpCookie("node", node);
    cookie.setPath("/");
    cookie.setDomain(base.getHost());
    cookie.setVersion(0);
    cookies.getCookieStore().add(base, cookie);
    return this;
  }

  /** The node that serves this visitor by now. */
  String node() {
    return cookies().stream()
        .filter(cookie -> cookie.getName().equals("node"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** Signs in through the page for it. */
  void signIn(String login, String password) {
    filledIn(login, password).run();
  }

  /** Opens the page for signing in and fills it in; what is returned sends it. */
  public Runnable filledIn(String login, String password) {
    FilledForm form =
        form("/signin.xhtml", "en").fill(Map.of("login", login, "password", password));
    return () -> {
      HttpResponse<String> answer = form.send("Origin", base.toString());
      if (answer.statusCode() / 100 != 3) {
        throw new IllegalStateException(
            login + " cannot sign in: " + Jsoup.parse(answer.body()).select("main").text());
      }
    };
  }

  String name() {
    return name;
  }

  URI base() {
    return base;
  }

  List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  /** The answer to a GET of a reader of a language; headers are names and values in turn. */
  public HttpResponse<String> get(String address, String language, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(address)).header("Accept-Language", language);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /** The first link on a page whose address contains this, as it is to be asked for. */
  String link(String address, String part) {
    Document page = Jsoup.parse(get(address, "en").body(), base.resolve(address).toString());
    Element link = page.select("a[href*='" + part + "']").first();
    if (link == null) {
      throw new IllegalStateException("No link to " + part + " on " + address);
    }
    URI target = URI.create(link.absUrl("href"));
    return target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
  }

  /** Fills the last form of a page by the ends of its fields' ids, and sends it. */
  HttpResponse<String> submit(String address, Map<String, String> values) {
    return form(address, "en").fill(values).send("Origin", base.toString());
  }

  /** Sends a form of a page as it stands, by one of its buttons; both are named by their ids. */
  public HttpResponse<String> press(String address, String form, String button) {
    return form(address, "en", "[id='" + form + "']").press(button).send("Origin", base.toString());
  }

  /** The last form of a page, as a reader of a language gets it. */
  FilledForm form(String address, String language) {
    return form(address, language, "main form:not([id=hintForm])");
  }

  /** The last form that a selector finds. */
  FilledForm form(String address, String language, String selector) {
    return form(get(address, language), address, language, selector);
  }

  /** The same of an answer that a form of an English page got. */
  FilledForm formOf(HttpResponse<String> answer, String address, String selector) {
    return form(answer, address, "en", selector);
  }

  private FilledForm form(
      HttpResponse<String> answer, String address, String language, String selector) {
    Document page = Jsoup.parse(answer.body(), base.resolve(address).toString());
    Element form = page.select(selector).last();
    if (form == null) {
      throw new IllegalStateException("No form on " + address + ": " + answer.statusCode());
    }
    return new FilledForm(this, page, form, language);
  }

  /** The answer to any request; headers are names and values in turn. */
  HttpResponse<String> send(String method, String address, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(address))
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(request.toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Sends cookies as browsers do; else "version" in a cookie's name makes Java quote its value. */
  private static final class PlainCookies extends CookieManager {
    PlainCookies() {
      super(null, CookiePolicy.ACCEPT_ALL);
    }

    @Override
    public void put(URI uri, Map<String, List<String>> headers) throws IOException {
      super.put(uri, headers);
      getCookieStore().getCookies().forEach(cookie -> cookie.setVersion(0));
    }
  }
}
