package org.plenary.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.plenary.account.FirstAdministrator;
import org.plenary.web.shared.ClientAddress;
import org.plenary.web.shared.ReaderTexts;

/** The page on which the one-time code makes the first administrator. */
@Named
@RequestScoped
public class FirstAdministratorPage {
  @Inject private FirstAdministrator firstAdministrator;
  @Inject private FacesContext faces;
  @Inject private ClientAddress clients;
  @Inject private ReaderTexts texts;

  private String code;
  private String login;
  private String displayName;
  private String password;
  private String again;

  /** Sends to sign-in when there is an account already. */
  public void arrive() throws IOException {
    if (!firstAdministrator.isMissing()) {
      faces.getExternalContext().redirect(SignInMechanism.PAGE);
    }
  }

  /** Makes the account and goes to sign-in. */
  public void create() throws IOException {
    if (!password.equals(again)) {
      String text = texts.get("account.password.different");
      faces.addMessage(
          "firstAdmin:again", new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
      return;
    }
    firstAdministrator.create(
        code,
        login,
        displayName,
        password,
        clients.of((HttpServletRequest) faces.getExternalContext().getRequest()));
    faces.getExternalContext().redirect(SignInMechanism.PAGE + "?first=1");
    faces.responseComplete();
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }
}
