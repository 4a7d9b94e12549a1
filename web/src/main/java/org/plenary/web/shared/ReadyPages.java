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
   * Answers a GET or HEAD with a page that is ready and known to be current, and with every header
   * of security, which no filter adds here. Asks neither the database nor the session nor who
   * reads.
   *
   * @return false if there is none: the request goes its usual way then
   */
  boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException;

  /**
   * Answers with a page for this address, made now if need be; with the last one, marked as such,
   * while the database does not answer.
   *
   * @return false if there is none for this address: a route answers then
   */
  boolean serve(HttpServletRequest request, HttpServletResponse response) throws IOException;

  /**
   * Whether a page for this address was made before: {@link #serve} answers it soon then, database
   * or not.
   */
  default boolean knows(String uri) {
    return false;
  }

  /** Whether the database is known not to answer. */
  default boolean isDatabaseAway() {
    return false;
  }

  /** The servlet begins to serve. */
  default void start() {}

  /** The servlet ends. */
  default void stop() {}
}
