package org.plenary.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Addresses of the other pages of a list: this one's, filters and all, with another number. */
@Named
@RequestScoped
public class Pager {
  @Inject private HttpServletRequest request;

  /** The address of a page of the list being shown; the first is 0. */
  public String href(int page) {
    return "?" + kept(request.getQueryString()) + "page=" + page;
  }

  private static String kept(String query) {
    return query == null
        ? ""
        : Arrays.stream(query.split("&"))
            .filter(part -> !part.isEmpty() && !part.startsWith("page="))
            .map(part -> part + "&")
            .collect(Collectors.joining());
  }
}
