package org.plenary.system;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.plenary.system.Findings.Place;

/**
 * What must hold for the words on a page: no key without text, no pattern without its values, and
 * nothing of the interface left in English on a page in another language.
 */
final class PageTexts {
  private static final List<String> LANGUAGES = List.of("en", "fr", "de", "it", "ru", "es");
  private static final int SHORTEST = 4;
  private static final Pattern RAW = Pattern.compile("\\?\\?\\?|#\\{|\\$\\{|\\{\\d[,}]");
  private static final Pattern TRACE =
      Pattern.compile("java\\.lang\\.|jakarta\\.|Exception|Payara|GlassFish|HTTP Status");
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}*\\p{Ll}{2,}\\p{IsLatin}*");

  /** Names and formats that stay as they are in Russian. */
  private static final Set<String> AS_THEY_ARE =
      Set.of(
          "Plenary",
          "iCalendar",
          "csv",
          "org",
          "English",
          "Français",
          "Deutsch",
          "Italiano",
          "Español");

  /** What the data say in English alone, and the interface elsewhere says too. */
  private static final Set<String> OF_PEOPLE = Set.of("Member");

  private static final String INTERFACE =
      "button, label, thead th, legend, summary, nav a, nav h2, [placeholder], main h2:not(.side h2)";
  private static final List<String> ATTRIBUTES =
      List.of("title", "aria-label", "placeholder", "alt");

  private final Map<String, Set<String>> englishOnly = new HashMap<>();

  PageTexts(ShippedEar ear) {
    Set<String> english = Set.copyOf(ear.texts("en").values());
    for (String language : LANGUAGES) {
      Map<String, String> translated = ear.texts(language);
      englishOnly.put(
          language,
          english.stream()
              .filter(text -> text.length() >= SHORTEST && !translated.containsValue(text))
              .filter(text -> !ear.isReferenceData(text) && !OF_PEOPLE.contains(text))
              .filter(text -> !AS_THEY_ARE.contains(text))
              .collect(Collectors.toSet()));
    }
  }

  /** Adds what is wrong with the words of a page in the place's language. */
  void check(Place place, Document page, Findings findings) {
    String language = place.language();
    if (!language.equals(page.select("html").attr("lang"))) {
      findings.add(place, "html has lang=\"" + page.select("html").attr("lang") + "\"");
    }
    if (page.title().isBlank() || page.title().startsWith("·")) {
      findings.add(place, "no title");
    }
    eachText(
        page,
        (element, text) -> {
          if (RAW.matcher(text).find() || text.equals("null")) {
            findings.add(place, "untranslated or unfilled: " + text);
          }
          if (element.normalName().equals("code")) {
            return; // what a machine is told, or says of itself, as it is
          }
          if (TRACE.matcher(text).find()) {
            findings.add(place, "tells of its inside: " + text);
          }
          if (isIn(language, element) && englishOnly.get(language).contains(text)) {
            findings.add(place, "English on a page in " + language + ": " + text);
          }
        });
    if (language.equals("ru")) {
      page.select(INTERFACE).forEach(element -> checkRussian(place, element, findings));
    }
  }

  private static void checkRussian(Place place, Element element, Findings findings) {
    String text = element.text().isBlank() ? element.attr("placeholder") : element.text();
    boolean words =
        WORD.matcher(text)
            .results()
            .anyMatch(word -> word.group().length() > 2 && !AS_THEY_ARE.contains(word.group()));
    if (words && !CYRILLIC.matcher(text).find() && isIn("ru", element) && ownText(element)) {
      findings.add(place, "not Cyrillic: <" + element.normalName() + "> " + text);
    }
  }

  /** Whether what the element says is not wholly said by parts in another language, or of code. */
  private static boolean ownText(Element element) {
    return element.select("[lang], code").stream()
        .noneMatch(part -> part.text().strip().equals(element.text().strip()));
  }

  private static void eachText(Document page, BiConsumer<Element, String> action) {
    for (Element element : page.getAllElements()) {
      if (!Set.of("script", "style", "template").contains(element.normalName())) {
        for (TextNode node : element.textNodes()) {
          accept(element, node.text(), action);
        }
        ATTRIBUTES.forEach(name -> accept(element, element.attr(name), action));
      }
    }
  }

  private static void accept(Element element, String text, BiConsumer<Element, String> action) {
    String words = text.replaceAll("\\s+", " ").strip();
    if (!words.isEmpty()) {
      action.accept(element, words);
    }
  }

  private static boolean isIn(String language, Element element) {
    Element marked = element.closest("[lang]");
    return marked == null || marked.attr("lang").startsWith(language);
  }
}
