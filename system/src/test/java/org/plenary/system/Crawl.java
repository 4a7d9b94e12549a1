package org.plenary.system;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.plenary.system.Findings.Place;

/**
 * Follows the links of Plenary, in English, as one visitor: a few addresses of each kind of page. A
 * kind is a path with the names of its parameters.
 */
final class Crawl {
  private static final int OF_EACH_KIND = 3;
  private static final int VISITS = 600;
  private static final String LANGUAGE = "en";

  private final Visitor visitor;
  private final PageTexts texts;
  private final Findings findings;
  private final Set<String> shownBefore;
  private final Map<String, String> firstByKind = new LinkedHashMap<>();
  private final Map<String, Integer> seenOfKind = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Deque<String> waiting = new ArrayDeque<>();
  private int visits;

  /**
   * @param shownBefore the kinds of pages that visitors before this one were shown
   */
  Crawl(Visitor visitor, PageTexts texts, Findings findings, Set<String> shownBefore) {
    this.visitor = visitor;
    this.shownBefore = Set.copyOf(shownBefore);
    this.texts = texts;
    this.findings = findings;
  }

  /**
   * Opens pages that exist whether or not this visitor may enter them, without parameters: refused
   * or not found cleanly is right, an error is not.
   */
  Crawl attempt(Collection<String> addresses) {
    addresses.stream().filter(known::add).forEach(address -> visit(address, false));
    return followLinks();
  }

  /** Opens pages that this visitor must see, and what they link to. */
  Crawl open(Collection<String> addresses) {
    addresses.forEach(this::found);
    return followLinks();
  }

  private Crawl followLinks() {
    while (!waiting.isEmpty() && visits++ < VISITS) {
      visit(waiting.remove(), true);
    }
    return this;
  }

  /** The first address of each kind of HTML page that was shown. */
  Map<String, String> firstByKind() {
    return firstByKind;
  }

  private void visit(String address, boolean mustOpen) {
    Place place = new Place(address, visitor.name(), LANGUAGE);
    HttpResponse<String> answer = visitor.get(address, LANGUAGE);
    int status = answer.statusCode();
    if (isNotPrintedYet(answer)) {
      return;
    }
    if (status >= 500 || status >= 400 && mustOpen) {
      findings.add(place, "answered " + status);
    } else if (status >= 300 && status < 400) {
      redirected(place, answer);
    } else if (isHtml(answer)) {
      checkEnd(place, answer, findings);
      Document page = Jsoup.parse(answer.body(), visitor.base().resolve(address).toString());
      texts.check(place, page, findings);
      if (status < 300) {
        firstByKind.putIfAbsent(kind(address), address);
        page.select("a[href]").forEach(this::link);
      }
    }
  }

  /** A page that fails while it is written has been promised as good: its end is missing. */
  static void checkEnd(Place place, HttpResponse<String> answer, Findings findings) {
    if (!answer.body().stripTrailing().endsWith("</html>")) {
      findings.add(place, "breaks off");
    }
  }

  private void redirected(Place place, HttpResponse<String> answer) {
    String target = answer.headers().firstValue("Location").orElse("");
    if (target.contains("signin.xhtml?next=") && !"public".equals(visitor.name())) {
      findings.add(place, "asks who signed in to sign in");
    } else {
      found(local(visitor.base().resolve(place.address()).resolve(target)));
    }
  }

  private void link(Element link) {
    String target = link.absUrl("href");
    if (target.startsWith(visitor.base() + "/") && !link.hasAttr("download")) {
      found(local(URI.create(target.replace(" ", "%20").replace("|", "%7C"))));
    }
  }

  private static String local(URI target) {
    return target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
  }

  private void found(String address) {
    boolean other = address.matches("/(fr|de|it|ru|es)(/.*)?") || address.matches(".*[?&]lang=.*");
    if (!other
        && known.add(address)
        && seenOfKind.merge(kind(address), 1, Integer::sum) <= most(kind(address))) {
      waiting.add(address);
    }
  }

  /** What somebody else was shown in several copies is opened once more, with these rights. */
  private int most(String kind) {
    return shownBefore.contains(kind) ? 1 : OF_EACH_KIND;
  }

  /** The path, codes of events left out, with the names of parameters. */
  static String kind(String address) {
    String[] parts = address.split("\\?", 2);
    String path = parts[0].replaceFirst("/events/[^/.]+", "/events/*");
    String names =
        parts.length == 1
            ? ""
            : Arrays.stream(parts[1].split("&"))
                .map(parameter -> parameter.replaceFirst("=.*", ""))
                .sorted()
                .collect(Collectors.joining("&", "?", ""));
    return path + names;
  }

  /** Whether a document is promised for later: a job prints agendas after they are published. */
  static boolean isNotPrintedYet(HttpResponse<?> answer) {
    return answer.statusCode() == 503
        && answer.uri().getPath().endsWith(".pdf")
        && answer.headers().firstValue("Retry-After").isPresent();
  }

  static boolean isHtml(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
  }
}
