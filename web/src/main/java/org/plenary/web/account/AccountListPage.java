package org.plenary.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.account.AccountDetail;
import org.plenary.account.AccountFilter;
import org.plenary.account.AccountService;
import org.plenary.account.AccountState;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.shared.Page;
import org.plenary.shared.Roles;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.ReaderTexts;

/** The accounts, with the filters of the address. */
@Named
@RequestScoped
public class AccountListPage {
  private static final int SIZE = 50;

  @Inject private AccountService accounts;
  @Inject private DirectoryService directory;
  @Inject private Reader reader;
  @Inject private ReaderTexts texts;

  private String words;
  private String role;
  private String state;
  private String page;
  private Page<AccountDetail> found;
  private Map<UUID, EntityLine> entities = Map.of();

  /** Reads the page of the list that the address asks for; at most six queries. */
  public void load() {
    AccountFilter filter =
        new AccountFilter(
            Params.text(words), Params.text(role), Params.code(AccountState.class, state));
    found = accounts.list(filter, Params.page(page, SIZE));
    entities =
        directory.entities(
            found.rows().stream()
                .map(AccountDetail::entityRef)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
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

  /** The State or organization that it speaks for, or "". */
  public String entity(AccountDetail account) {
    EntityLine entity = entities.get(account.entityRef());
    return entity == null ? "" : reader.text(entity.name());
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
