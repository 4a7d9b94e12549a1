package org.plenary.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Pages kept as bytes, asked before every {@link PublicRoute}. Beans of this type are dependent
 * ones: the servlet keeps them and calls them without a proxy.
 */
public interface ReadyPages {
  /**
   * Answers with a page that is ready.
   *
   * @return false if there is none for this address: a route answers then
   */
  boolean serve(HttpServletRequest request, HttpServletResponse response) throws IOException;

  /** The servlet begins to serve. */
  default void start() {}

  /** The servlet ends. */
  default void stop() {}
}
