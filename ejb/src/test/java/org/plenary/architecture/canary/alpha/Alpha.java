package org.plenary.architecture.canary.alpha;

import jakarta.ejb.Stateless;
import jakarta.servlet.http.HttpServletRequest;
import org.plenary.architecture.canary.beta.Beta;

/** Breaks rules on purpose: half of a cycle, knows HTTP, says nobody who may call it. */
@Stateless
public class Alpha {
  private Beta beta;

  public String path(HttpServletRequest request) {
    return beta + request.getRequestURI();
  }
}
