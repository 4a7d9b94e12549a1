package org.plenary.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Language;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.shared.Roles;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;
import org.plenary.testing.QueryCount;

/** The list of accounts as an administrator pages and filters it. */
class AccountListIT extends ContainerTest {
  private static final String PASSWORD = "correct horse battery";

  @Inject private AccountService accounts;
  @Inject private As.Admin admin;

  @Resource(lookup = "jdbc/plenary")
  private DataSource dataSource;

  private final String mark = "l" + UUID.randomUUID().toString().substring(0, 18);

  private UUID account(String name, String displayName, String role, String password) {
    return admin.call(
        () ->
            accounts.create(
                new CreateAccount(
                    mark + name,
                    displayName,
                    List.of(role),
                    null,
                    Language.EN,
                    name + "@example.org",
                    password)));
  }

  private Page<AccountDetail> find(String words, String role, AccountState state, int size) {
    return admin.call(
        () -> accounts.list(new AccountFilter(words, role, state, null), new PageRequest(0, size)));
  }

  private List<String> logins(Page<AccountDetail> page) {
    return page.rows().stream().map(row -> row.login().substring(mark.length())).toList();
  }

  @Test
  void isReadPageByPageInAFewQueries() {
    for (String name : List.of("c", "a", "b")) {
      account(name, "Somebody", Roles.OFFICER, PASSWORD);
    }
    Page<AccountDetail> page =
        new QueryCount(dataSource).atMost(4, () -> find(mark, null, null, 2));
    assertEquals(List.of("a", "b"), logins(page));
    assertEquals(3, page.total());
    assertTrue(page.hasNext());
  }

  @Test
  void findsByLoginAndNameWithoutCaseAndAccents() {
    account("x", "Žofia Müller", Roles.OFFICER, PASSWORD);
    account("y", "100% Somebody", Roles.OFFICER, PASSWORD);
    assertEquals(List.of("x"), logins(find("muller zofia " + mark, null, null, 9)));
    assertEquals(List.of("y"), logins(find(mark.toUpperCase() + " 0%", null, null, 9)));
    assertEquals(List.of(), logins(find(mark + " %muller", null, null, 9)));
  }

  @Test
  void filtersByRoleAndState() {
    account("admin", "Somebody", Roles.ADMIN, PASSWORD);
    account("officer", "Somebody", Roles.OFFICER, PASSWORD);
    account("invited", "Somebody", Roles.OFFICER, null);
    UUID disabled = account("disabled", "Somebody", Roles.ADMIN, PASSWORD);
    admin.run(() -> accounts.setEnabled(disabled, false));
    assertEquals(List.of("admin", "disabled"), logins(find(mark, Roles.ADMIN, null, 9)));
    assertEquals(List.of("admin", "officer"), logins(find(mark, null, AccountState.ACTIVE, 9)));
    assertEquals(List.of("invited"), logins(find(mark, null, AccountState.INVITED, 9)));
    assertEquals(List.of("disabled"), logins(find(mark, null, AccountState.DISABLED, 9)));
    assertEquals(List.of("admin"), logins(find(mark, null, AccountState.FACTOR_MISSING, 9)));
    assertEquals(
        List.of(true),
        find(mark, null, AccountState.INVITED, 9).rows().stream()
            .map(AccountDetail::invited)
            .toList());
  }
}
