package org.plenary.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Tells somebody who has signed in why no role opens anything to them today. */
@Named
@RequestScoped
public class NoRolePage {
  @Inject private SignInMechanism mechanism;
  @Inject private FacesContext faces;

  /** Sends on whoever has nothing to read here. */
  public void arrive() throws IOException {
    ExternalContext external = faces.getExternalContext();
    if (!mechanism.hasNoRole((HttpServletRequest) external.getRequest())) {
      boolean signedIn = external.getUserPrincipal() != null;
      external.redirect(signedIn ? LocalPath.HOME : SignInMechanism.PAGE);
    }
  }
}
