package org.plenary.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches on what pages use of Faces with CDI: injection of its objects. */
@FacesConfig
@ApplicationScoped
public class FacesSettings {}
