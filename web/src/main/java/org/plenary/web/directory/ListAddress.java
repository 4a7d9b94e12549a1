package org.plenary.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The address of the list being shown, with one parameter changed: for pages, sorting, selecting.
 */
@Named
@RequestScoped
public class ListAddress {
  @Inject private HttpServletRequest request;

  /** The same list, another page; the first is 0. */
  public String page(int page) {
    return with("page", Integer.toString(page), "selected");
  }

  /** The same list, sorted by something else, from its first page. */
  public String sort(String by) {
    return with("sort", by, "page");
  }

  /** The same list, sorted by a column; the other way round, if it is sorted by it already. */
  public String toggle(String by, String current) {
    return sort(by.equals(current) ? reverse(by) : by);
  }

  /** How a column is sorted, in the words of {@code aria-sort}. */
  public String ordered(String by, String current) {
    if (!by.equals(current) && !reverse(by).equals(current)) {
      return "none";
    }
    return current.startsWith("-") ? "descending" : "ascending";
  }

  private static String reverse(String by) {
    return by.startsWith("-") ? by.substring(1) : "-" + by;
  }

  /** Another page about the same list: its filters and its order without the place in it. */
  public String other(String file) {
    String kept = with("page", "0", "selected").replaceFirst("[?&]page=0$", "");
    return file + (kept.isEmpty() ? "" : "?" + kept.replaceFirst("^\\?", ""));
  }

  /** The same list without a selected row. */
  public String unselect() {
    return with("page", "0", "selected").replaceFirst("[?&]page=0$", "?");
  }

  /** The same list with a row selected. */
  public String select(Object ref) {
    return with("selected", ref.toString(), "");
  }

  private String with(String name, String value, String without) {
    List<String> kept = new ArrayList<>();
    String query = request.getQueryString();
    for (String part : query == null ? new String[0] : query.split("&")) {
      String key = URLDecoder.decode(part.split("=", 2)[0], StandardCharsets.UTF_8);
      if (!part.isEmpty() && !key.equals(name) && !key.equals(without)) {
        kept.add(part);
      }
    }
    kept.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    return "?" + String.join("&", kept);
  }
}
