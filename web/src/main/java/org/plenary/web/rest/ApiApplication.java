package org.plenary.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/**
 * The root of the REST interface. Nobody is signed in here: sessions of the application do not
 * count under this path.
 */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {}
