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
