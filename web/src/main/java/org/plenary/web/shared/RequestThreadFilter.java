package org.plenary.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Adds the request's id to its thread's name, which stands in every line of the log, the server's
 * and the libraries' included: so all that was logged for one request is found by its id.
 */
public class RequestThreadFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Thread thread = Thread.currentThread();
    String name = thread.getName();
    thread.setName(name + " " + RequestId.of(request));
    try {
      chain.doFilter(request, response);
    } finally {
      thread.setName(name);
    }
  }
}
