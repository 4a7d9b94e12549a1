package org.plenary.web.event;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.plenary.event.EventFilter;
import org.plenary.event.KindChoice;
import org.plenary.shared.DomainException;
import org.plenary.shared.PageRequest;
import org.plenary.web.shared.Params;

/**
 * What the address of the public list asks for.
 *
 * @param page from 0
 */
public record EventListQuery(String text, String series, Integer year, KindChoice kind, int page) {
  private static final int MAX_TEXT = 200;

  /**
   * Reads the parameters {@code q}, {@code series}, {@code year}, {@code kind} and {@code page}
   * (from 0).
   *
   * @throws DomainException keys {@code shared.page.negative}, {@code shared.number.malformed},
   *     {@code shared.code.unknown}
   */
  static EventListQuery of(HttpServletRequest request) {
    String text = value(request, "q");
    int page = Params.page(value(request, "page"), PageRequest.MAX_SIZE).page();
    return new EventListQuery(
        text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text,
        value(request, "series"),
        Params.year(value(request, "year")),
        kind(value(request, "kind")),
        page);
  }

  private static KindChoice kind(String code) {
    return code.isEmpty() ? null : KindChoice.read(code);
  }

  private static String value(HttpServletRequest request, String name) {
    String value = request.getQueryString() == null ? null : request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  EventFilter filter() {
    return new EventFilter(series, kind, year, null, text);
  }

  /** Whether anything restricts the list. */
  public boolean isFiltered() {
    return !text.isEmpty() || !series.isEmpty() || year != null || kind != null;
  }

  /** The query of another page of the same list. */
  public String at(int other) {
    StringBuilder query = new StringBuilder("?page=").append(other);
    if (!text.isEmpty()) {
      query.append("&q=").append(URLEncoder.encode(text, StandardCharsets.UTF_8));
    }
    if (!series.isEmpty()) {
      query.append("&series=").append(URLEncoder.encode(series, StandardCharsets.UTF_8));
    }
    if (year != null) {
      query.append("&year=").append(year);
    }
    if (kind != null) {
      query.append("&kind=").append(kind.code());
    }
    return query.toString();
  }
}
