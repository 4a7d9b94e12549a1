package org.plenary.system.bench;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts the headers of a published page on a static file; packed into the application beside it. */
public class SameHeaders extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final Map<String, String> headers = new LinkedHashMap<>();

  @Override
  public void init() {
    Collections.list(getInitParameterNames())
        .forEach(name -> headers.put(name, getInitParameter(name)));
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    headers.forEach(response::setHeader);
    if (request.getRequestURI().endsWith(StaticFiles.GZIP)) {
      response.setHeader("Content-Encoding", "gzip");
    }
    chain.doFilter(request, response);
  }
}
