package org.plenary.web.account;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.plenary.account.AccountDetail;
import org.plenary.shared.Language;

/** What the edit page of an account holds between its requests. */
public class AccountForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String login;
  private String displayName;
  private List<String> roles = new ArrayList<>();
  private String entity;
  private Language language = Language.EN;
  private String mail;
  private String password;

  static AccountForm of(AccountDetail account) {
    AccountForm form = new AccountForm();
    form.login = account.login();
    form.displayName = account.displayName();
    form.roles = new ArrayList<>(account.roles());
    form.language = account.language();
    form.mail = account.mail();
    return form;
  }

  /** Whether its owner is to choose the password. */
  boolean isInvitation() {
    return password == null || password.isEmpty();
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

  public List<String> getRoles() {
    return roles;
  }

  public void setRoles(List<String> roles) {
    this.roles = roles;
  }

  public String getEntity() {
    return entity;
  }

  public void setEntity(String entity) {
    this.entity = entity;
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

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
