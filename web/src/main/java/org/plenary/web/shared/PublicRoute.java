package org.plenary.web.shared;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.plenary.shared.Language;

/**
 * A public page, or several, under {@code /{lang}/}. Every bean of this type is asked, in no order:
 * two must not handle the same path. A route that finds nothing throws {@link
 * org.plenary.shared.NotFoundException}.
 */
public interface PublicRoute {
  /** Whether this route answers for a path after the language, such as {@code events/nac-2018}. */
  boolean handles(String path);

  /** Answers GET, and HEAD alike; other methods if the route knows them. */
  void handle(
      HttpServletRequest request, HttpServletResponse response, Language language, String path)
      throws IOException, ServletException;

  /** Whether it takes the method, besides GET and HEAD. */
  default boolean takes(String method) {
    return false;
  }
}
