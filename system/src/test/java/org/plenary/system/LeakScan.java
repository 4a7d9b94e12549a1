package org.plenary.system;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads all that a visitor can reach by links, pages and files alike, and looks for words in it in
 * whatever way they may be written: with or without accents, as entities, in addresses, in JSON, in
 * folded lines.
 */
final class LeakScan {
  private static final int OF_EACH_KIND = 1;
  private static final int OF_PLANTED = 3;
  private static final int VISITS = 400;
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

  private final Visitor visitor;
  private final Collection<String> always;
  private final Map<String, Integer> seenOfKind = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Deque<String> waiting = new ArrayDeque<>();
  private final Map<String, String> read = new HashMap<>();

  /**
   * @param always parts of addresses of which more are followed than of others
   */
  LeakScan(Visitor visitor, Collection<String> always) {
    this.visitor = visitor;
    this.always = always;
  }

  /** Reads these addresses and what they link to, errors included. */
  LeakScan read(Collection<String> addresses) {
    addresses.stream().filter(known::add).forEach(waiting::add);
    while (!waiting.isEmpty() && read.size() < VISITS) {
      String address = waiting.remove();
      HttpResponse<String> answer = visitor.get(address, "en");
      if (answer.statusCode() >= 500 && !Crawl.isNotPrintedYet(answer)) {
        throw new IllegalStateException(address + " answered " + answer.statusCode());
      }
      read.put(address, answer.headers().map() + "\n" + answer.body());
      if (Crawl.isHtml(answer)) {
        URI at = visitor.base().resolve(address);
        Document page = Jsoup.parse(answer.body(), at.toString());
        page.select("a[href]").forEach(this::link);
      }
    }
    return this;
  }

  private void link(Element link) {
    String target = link.absUrl("href");
    if (!target.startsWith(visitor.base() + "/")) {
      return;
    }
    URI uri = URI.create(target.replace(" ", "%20").replace("|", "%7C"));
    String address = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    boolean elsewhere =
        address.matches("/(en|fr|de|it|ru|es)(/.*)?") && !"public".equals(visitor.name());
    int most = always.stream().anyMatch(address::contains) ? OF_PLANTED : OF_EACH_KIND;
    boolean other = address.matches(".*[?&](lang|next)=.*") || elsewhere;
    if (!other
        && known.add(address)
        && seenOfKind.merge(Crawl.kind(address), 1, Integer::sum) <= most) {
      waiting.add(address);
    }
  }

  /** Where any of these words was seen. */
  Set<String> placesOf(List<String> words) {
    Set<String> places = new TreeSet<>();
    read.forEach(
        (address, content) -> {
          String found = found(content, words);
          if (found != null) {
            places.add(address + " as " + visitor.name() + ": " + found);
          }
        });
    return places;
  }

  /** The first of these words that is in a text, or null. */
  static String found(String content, List<String> words) {
    String plain = plain(content);
    String folded = folded(plain);
    String digits = plain.replaceAll("[\\s().-]", "");
    return words.stream()
        .filter(
            word ->
                plain.contains(word)
                    || folded.contains(folded(word))
                    || word.matches("[0-9]+") && digits.contains(word))
        .findFirst()
        .orElse(null);
  }

  private static String plain(String content) {
    String text = content.replaceAll("\r?\n[ \t]", "");
    if (text.contains("&")) {
      text = Parser.unescapeEntities(text, false);
    }
    if (text.contains("\\u")) {
      text =
          ESCAPE
              .matcher(text)
              .replaceAll(
                  code ->
                      Matcher.quoteReplacement(
                          Character.toString(Integer.parseInt(code.group(1), 16))));
    }
    if (text.contains("%")) {
      text = text + "\n" + decoded(text);
    }
    return text.toLowerCase(Locale.ROOT);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replaceAll("%(?![0-9a-fA-F]{2})", "%25"), StandardCharsets.UTF_8);
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
