package org.plenary.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/**
 * The root of the REST interface. Sessions of the application do not count under this path: who
 * asks with an API token is its holder, everybody else is nobody. It is described at {@code
 * /openapi}, not by the WADL of its library.
 */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
