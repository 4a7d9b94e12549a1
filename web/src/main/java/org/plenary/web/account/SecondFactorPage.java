package org.plenary.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.plenary.account.AccountAuthentication;
import org.plenary.account.SignedIn;
import org.plenary.shared.FieldException;
import org.plenary.web.shared.ClientAddress;

/**
 * The second step of signing in: asks for a code, or leads those to an authenticator who need one
 * and have none.
 */
@Named
@RequestScoped
public class SecondFactorPage {
  @Inject private AccountAuthentication authentication;
  @Inject private SignInMechanism mechanism;
  @Inject private ClientAddress clients;
  @Inject private FacesContext faces;

  private String code;
  private String next;
  private boolean enrolling;

  /** Sends on whoever has nothing to do here. */
  public void arrive() throws IOException {
    ExternalContext external = faces.getExternalContext();
    enrolling = mechanism.toEnrol(request()).isPresent();
    if (enrolling || mechanism.halfway(request()).isPresent()) {
      return;
    }
    boolean signedIn = external.getUserPrincipal() != null;
    external.redirect(signedIn ? LocalPath.orHome(next) : SignInMechanism.PAGE);
  }

  /** Signs in with the code. */
  public void give() throws IOException {
    ExternalContext external = faces.getExternalContext();
    Optional<SignedIn> halfway = mechanism.halfway(request());
    if (halfway.isEmpty()) {
      external.redirect(SignInMechanism.PAGE + "?next=" + LocalPath.encoded(next));
      faces.responseComplete();
      return;
    }
    SignedIn account =
        authentication
            .secondFactor(halfway.get(), code, clients.of(request()))
            .orElseThrow(() -> new FieldException("code", "account.factor.wrong"));
    mechanism.complete(request(), account);
    external.redirect(LocalPath.orHome(next));
    faces.responseComplete();
  }

  private HttpServletRequest request() {
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }

  /** Where to go on from here. */
  public String getTarget() {
    return LocalPath.orHome(next);
  }

  /** Whether there is an authenticator to be enrolled, or was in this request. */
  public boolean isEnrolling() {
    return enrolling || faces.isPostback() && mechanism.halfway(request()).isEmpty();
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getNext() {
    return next;
  }

  public void setNext(String next) {
    this.next = next;
  }
}
