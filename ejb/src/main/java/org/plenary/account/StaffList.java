package org.plenary.account;

import static org.plenary.shared.Roles.ADMIN;
import static org.plenary.shared.Roles.CO_ORDINATORS_DESK;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SECRETARY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The colleagues among whom work is divided, for each other. */
@Stateless
@RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY, ADMIN})
public class StaffList {
  private static final List<String> STAFF =
      List.of(OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY);

  @Inject private AccountRepository accounts;

  /** Logins and names of those who may sign in and work for the office, by name. One query. */
  public Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    accounts.enabled().stream()
        .filter(account -> account.roles().stream().anyMatch(STAFF::contains))
        .forEach(account -> names.put(account.login(), account.displayName()));
    return names;
  }
}
