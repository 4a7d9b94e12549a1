package org.plenary.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.plenary.account.FirstAdministrator;
import org.plenary.web.account.provider.ProviderSettings;
import org.plenary.web.shared.ReaderTexts;

/** The page on which people sign in. */
@Named
@RequestScoped
public class SignInPage {
  @Inject private SecurityContext security;
  @Inject private SignInMechanism mechanism;
  @Inject private FirstAdministrator firstAdministrator;
  @Inject private FacesContext faces;
  @Inject private ReaderTexts texts;
  @Inject private ProviderSettings provider;

  private String login;
  private String password;
  private String next;

  /** Sends on who has signed in already, or who must make the first account. */
  public void arrive() throws IOException {
    ExternalContext external = faces.getExternalContext();
    if (external.getUserPrincipal() != null) {
      external.redirect(LocalPath.orHome(next));
    } else if (firstAdministrator.isMissing()) {
      external.redirect("/firstadmin.xhtml");
    }
  }

  /** Signs in and goes on to the page that was asked for. */
  public void signIn() throws IOException {
    ExternalContext external = faces.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    AuthenticationStatus status =
        security.authenticate(
            request,
            (HttpServletResponse) external.getResponse(),
            AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(login, password)));
    if (status == AuthenticationStatus.SUCCESS) {
      external.redirect(LocalPath.orHome(next));
      faces.responseComplete();
      return;
    }
    if (mechanism.halfway(request).isPresent()) {
      external.redirect(SignInMechanism.FACTOR_PAGE + "?next=" + LocalPath.encoded(next));
      faces.responseComplete();
      return;
    }
    String wrong =
        SignInMechanism.refusal(request)
            .map(texts::reason)
            .orElseGet(() -> texts.get("account.signIn.wrong"));
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, wrong, wrong));
    external.setResponseStatus(HttpServletResponse.SC_OK);
  }

  /** What the button says that leads to the provider. */
  public String getProviderButton() {
    return provider
        .label()
        .map(name -> texts.of("provider.signIn", name))
        .orElseGet(() -> texts.get("provider.signIn.own"));
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getNext() {
    return next;
  }

  public void setNext(String next) {
    this.next = next;
  }
}
