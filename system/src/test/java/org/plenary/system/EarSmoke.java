package org.plenary.system;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.plenary.system.Findings.Place;

/**
 * The tour through the very EAR that ships: every page that it holds, as everybody who may see it.
 * English is crawled by all; each kind of page is then opened once in the browser in some
 * languages, and by HTTP in others: that every text is there in all of them, plain tests say.
 */
final class EarSmoke {
  private static final List<String> LANGUAGES = List.of("en", "ru", "fr", "de", "it", "es");

  /** Of the languages that are opened by HTTP alone, each page is opened in every second one. */
  private static final List<String> EVEN = List.of("fr", "it");

  private static final Path EAR =
      Path.of(System.getProperty("plenary.root", ".."), "ear/target/plenary.ear");

  private final ShippedEar ear = new ShippedEar(EAR);
  private final PageTexts texts = new PageTexts(ear);
  private final Findings findings = new Findings();
  private final Set<String> reached = new HashSet<>();
  private final Map<Visitor, List<String>> tours = new LinkedHashMap<>();
  private final URI base;
  private final List<String> inBrowser;
  private final String inHalf;

  /**
   * @param inBrowser the languages that are opened in the browser
   * @param inHalf the one of them of which every second page is opened there, always the same ones,
   *     and the others by HTTP: all of them would take minutes
   */
  EarSmoke(URI base, List<String> inBrowser, String inHalf) {
    this.base = base;
    this.inBrowser = inBrowser;
    this.inHalf = inHalf;
  }

  private boolean isForBrowser(String language, String address) {
    return inBrowser.contains(language) && (isEven(address) || !language.equals(inHalf));
  }

  private boolean isForHttp(String language, String address) {
    return !isForBrowser(language, address)
        && (inBrowser.contains(language) || isEven(address) == EVEN.contains(language));
  }

  /** Of every second page, always the same ones. */
  private static boolean isEven(String address) {
    return Math.floorMod(address.replaceFirst("\\?.*", "").hashCode(), 2) == 0;
  }

  /** Crawls as one visitor: the pages of the EAR, and addresses that must open. */
  void crawl(Visitor visitor, Collection<String> mustOpen) {
    Crawl crawl = new Crawl(visitor, texts, findings, reached).open(mustOpen).attempt(ear.pages());
    List<String> tour = new ArrayList<>();
    crawl
        .firstByKind()
        .forEach(
            (kind, address) -> {
              if (reached.add(kind)) {
                tour.add(address);
              }
            });
    tours.put(visitor, tour);
  }

  /** Every page of the EAR was shown to somebody, but for those given. */
  void everyPageWasReached(Set<String> unreachable) {
    for (String page : ear.pages()) {
      boolean shown =
          reached.stream().anyMatch(kind -> kind.replaceFirst("\\?.*", "").equals(page));
      if (!shown && !unreachable.contains(page)) {
        findings.add(new Place(page, "everybody", "en"), "nobody reached this page");
      }
    }
  }

  /** Opens what was crawled since the last time, in the browser and in the other languages. */
  void openAll() {
    tours.forEach(this::openByHttp);
    try (Browsing browsing = new Browsing(base, texts, findings)) {
      tours.forEach(
          (visitor, addresses) -> {
            for (String language : inBrowser) {
              List<String> translated =
                  addresses.stream()
                      .filter(one -> isForBrowser(language, one))
                      .map(one -> in(language, one))
                      .toList();
              browsing.open(visitor, language, translated);
            }
          });
    }
    tours.clear();
  }

  /** Fails with everything that was found. */
  void assertNothingFound() {
    findings.assertNone();
  }

  private void openByHttp(Visitor visitor, List<String> addresses) {
    for (String address : addresses) {
      for (String language : LANGUAGES) {
        if (!isForHttp(language, address)) {
          continue;
        }
        String translated = in(language, address);
        Place place = new Place(translated, visitor.name(), language);
        HttpResponse<String> answer = visitor.get(translated, language);
        if (answer.statusCode() != 200) {
          findings.add(place, "answered " + answer.statusCode());
        } else if (Crawl.isHtml(answer)) {
          Crawl.checkEnd(place, answer, findings);
          texts.check(place, Jsoup.parse(answer.body()), findings);
        }
      }
    }
  }

  /** Public pages have their language in the address. */
  private static String in(String language, String address) {
    return address.replaceFirst("^/en(?=/|$)", "/" + language);
  }
}
