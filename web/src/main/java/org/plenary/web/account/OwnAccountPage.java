package org.plenary.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.plenary.account.AccountDetail;
import org.plenary.account.OwnAccountService;
import org.plenary.account.OwnSessionService;
import org.plenary.account.SessionRow;
import org.plenary.account.SignedIn;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.web.shared.ReaderTexts;

/** The page of one's own account: language of mail, address, password. */
@Named
@RequestScoped
public class OwnAccountPage {
  @Inject private OwnAccountService own;
  @Inject private OwnSessionService ownSessions;
  @Inject private SignInMechanism mechanism;
  @Inject private ReaderTexts texts;

  private AccountDetail account;
  private List<SessionRow> sessions;
  private Language language;
  private String mail;
  private String current;
  private String password;
  private String again;

  /** Reads the account. */
  public void load() {
    account = own.detail();
    language = account.language();
  }

  /** Keeps the language. */
  public void chooseLanguage() throws IOException {
    own.chooseLanguage(language);
    done("account.saved");
  }

  /** Changes the password; this session goes on, others of the account end. */
  public void changePassword() throws IOException {
    if (!password.equals(again)) {
      throw new FieldException("again", "account.password.different");
    }
    SignedIn changed = own.changePassword(current, password, mechanism.session(request()));
    mechanism.refresh(request(), changed);
    done("account.password.changed");
  }

  /** Asks for another address; both have to agree. */
  public void askForAddress() throws IOException {
    own.askForAddress(current, mail);
    done("account.address.asked");
  }

  private void done(String key) throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    String text = texts.get(key);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    faces.getExternalContext().redirect("/app/account/me.xhtml");
  }

  private static HttpServletRequest request() {
    FacesContext faces = FacesContext.getCurrentInstance();
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }

  /** The sessions of the account that are going on. */
  public List<SessionRow> getSessions() {
    if (sessions == null) {
      sessions = ownSessions.list(mechanism.session(request()));
    }
    return sessions;
  }

  public AccountDetail getAccount() {
    if (account == null) {
      account = own.detail();
    }
    return account;
  }

  public Language[] getLanguages() {
    return Language.values();
  }

  public Language getLanguage() {
    return language;
  }

  public void setLanguage(Language language) {
    this.language = language;
  }

  public String getMail() {
    return mail;
  }

  public void setMail(String mail) {
    this.mail = mail;
  }

  public String getCurrent() {
    return current;
  }

  public void setCurrent(String current) {
    this.current = current;
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
