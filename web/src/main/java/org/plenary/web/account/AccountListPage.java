package org.plenary.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.account.AccountDetail;
import org.plenary.account.AccountService;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.shared.Roles;
import org.plenary.shared.SearchKey;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.ReaderTexts;

/** The accounts, with the filters of the address. */
@Named
@RequestScoped
public class AccountListPage {
  @Inject private AccountService accounts;
  @Inject private DirectoryService directory;
  @Inject private Reader reader;
  @Inject private ReaderTexts texts;

  private String words;
  private String role;
  private List<AccountDetail> found = List.of();
  private Map<UUID, EntityLine> entities = Map.of();

  /** Reads the accounts that the address asks for; three queries. */
  public void load() {
    found = accounts.all().stream().filter(this::fits).toList();
    entities =
        directory.entities(
            found.stream().map(AccountDetail::entityRef).filter(ref -> ref != null).toList());
  }

  private boolean fits(AccountDetail account) {
    boolean hasRole = role == null || account.roles().contains(role);
    String text = account.login() + " " + account.displayName() + " " + roles(account);
    return hasRole && (words == null || SearchKey.of(text).contains(SearchKey.of(words)));
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
      return "account.state.disabled";
    }
    return account.invited() ? "account.state.invited" : "account.state.enabled";
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

  public List<AccountDetail> getFound() {
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
}
