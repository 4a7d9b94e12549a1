package org.plenary.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.account.AccessEnd;
import org.plenary.account.AccountDetail;
import org.plenary.account.AccountFilter;
import org.plenary.account.AccountService;
import org.plenary.account.AccountState;
import org.plenary.shared.Page;
import org.plenary.shared.Roles;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.ReaderTexts;

/** The accounts, with the filters of the address. */
@Named
@RequestScoped
public class AccountListPage {
  private static final int SIZE = 50;

  @Inject private AccountService accounts;
  @Inject private MandateTexts mandateTexts;
  @Inject private ReaderTexts texts;

  private String words;
  private String role;
  private String state;
  private String page;
  private Page<AccountDetail> found;
  private String access;

  /** Reads the page of the list that the address asks for; at most six queries. */
  public void load() {
    AccountFilter filter =
        new AccountFilter(
            Params.text(words),
            Params.text(role),
            Params.code(AccountState.class, state),
            Params.code(AccessEnd.class, access));
    found = accounts.list(filter, Params.page(page, SIZE));
    mandateTexts.prepare(found.rows().stream().flatMap(one -> one.mandates().stream()).toList());
  }

  /** Its roles in words. */
  public String roles(AccountDetail account) {
    return account.roles().stream()
        .map(one -> texts.get("account.Role." + one))
        .collect(Collectors.joining(", "));
  }

  /** Key of the text that tells whether somebody may sign in with it. */
  public String stateKey(AccountDetail account) {
    if (!account.enabled()) {
      return "account.AccountState.DISABLED";
    }
    return account.invited() ? "account.AccountState.INVITED" : "account.AccountState.ACTIVE";
  }

  /** The colour of that text. */
  public String stateKind(AccountDetail account) {
    if (!account.enabled()) {
      return "no";
    }
    return account.invited() ? "wait" : "ok";
  }

  /** The roles as the filter offers them. */
  public Map<String, String> getRoleNames() {
    Map<String, String> names = new LinkedHashMap<>();
    Roles.OF_ACCOUNTS.forEach(one -> names.put(one, texts.get("account.Role." + one)));
    return names;
  }

  /** The states as the filter offers them. */
  public Map<String, String> getStates() {
    return texts.constants("account", AccountState.values());
  }

  /** What the filter for access by role offers. */
  public Map<String, String> getAccessEnds() {
    return texts.constants("account", AccessEnd.values());
  }

  public Page<AccountDetail> getFound() {
    return found;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public String getAccess() {
    return access;
  }

  public void setAccess(String access) {
    this.access = access;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
