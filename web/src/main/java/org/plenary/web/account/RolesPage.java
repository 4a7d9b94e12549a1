package org.plenary.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.plenary.account.AccountService;
import org.plenary.shared.Roles;

/** What each role opens, and how many hold it. */
@Named
@RequestScoped
public class RolesPage {
  @Inject private AccountService accounts;

  private Map<String, Long> holders;

  /** Counts; one query. */
  public void load() {
    holders = accounts.holders();
  }

  public List<String> getRoles() {
    return Roles.OF_ACCOUNTS;
  }

  public Map<String, Long> getHolders() {
    return holders;
  }
}
