package org.plenary.web.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.plenary.shared.DomainException;
import org.plenary.shared.PageRequest;

/**
 * Which page of a list a machine asks for: {@code ?page=0&size=50}. To be taken as
 * {@code @BeanParam}.
 */
public class PageQuery {
  @QueryParam("page")
  @DefaultValue("0")
  private String page;

  @QueryParam("size")
  @DefaultValue("50")
  private String size;

  /**
   * The page.
   *
   * @throws DomainException as {@link PageRequest}; key {@code shared.number.malformed}
   */
  public PageRequest request() {
    return new PageRequest(number(page), number(size));
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new DomainException("shared.number.malformed", text);
    }
  }
}
