package org.plenary.web.event;

import java.util.List;
import org.plenary.event.EventRow;
import org.plenary.shared.Language;

/**
 * The public page of a series, in words.
 *
 * @param nameLang language of the name where it is not the reader's, or null
 * @param host name of the organization that convenes it, or ""
 * @param hostLang language of that name where it is not the reader's, or null
 * @param count "26 editions"
 * @param years the chart, in the order of time
 * @param editions the latest first
 */
public record SeriesView(
    String name,
    String nameLang,
    String kind,
    String cadence,
    String host,
    String hostLang,
    String source,
    String count,
    List<Year> years,
    List<Edition> editions) {
  /**
   * A year of the chart.
   *
   * @param figure how many took part, or ""
   */
  public record Year(SeriesBar bar, String figure) {}

  /**
   * An edition.
   *
   * @param titleLang language of the title where it is not the reader's, or null
   * @param themeLang the same of the theme
   * @param participants as published, or ""
   * @param countries as published, or ""
   */
  public record Edition(
      String code,
      String when,
      String where,
      String title,
      String titleLang,
      String theme,
      String themeLang,
      String participants,
      String countries) {
    static Edition of(EventRow row, Language language) {
      EventWords words = EventWords.in(language);
      return new Edition(
          row.code(),
          words.when(row),
          words.where(row),
          row.title().in(language),
          row.title().isFallback(language) ? "en" : null,
          row.theme().in(language),
          row.theme().isFallback(language) ? "en" : null,
          words.figure(row.participants()),
          words.figure(row.countries()));
    }
  }
}
