package org.plenary.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.plenary.directory.DirectoryService;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Roles;
import org.plenary.shared.Settings;
import org.plenary.shared.importing.DemoPart;

/** The demonstration accounts, one for each job; all have the demonstration's password. */
@Dependent
public class DemoAccounts implements DemoPart {
  private static final int ORDER = 15;

  private final AccountRepository accounts;
  private final PasswordHasher hasher;
  private final Settings settings;
  private final Clock clock;
  private final DirectoryService directory;

  @Inject
  DemoAccounts(
      AccountRepository accounts,
      PasswordHasher hasher,
      Settings settings,
      Clock clock,
      DirectoryService directory) {
    this.directory = directory;
    this.accounts = accounts;
    this.hasher = hasher;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void create() {
    String password =
        settings
            .demoPassword()
            .orElseThrow(() -> new IllegalStateException("PLENARY_DEMO_PASSWORD is not set"));
    String hash = hasher.hash(password);
    add(hash, "admin", "Ada Administrator", null, Roles.ADMIN);
    add(hash, "organizer", "Olga Organizer", null, Roles.ORGANIZER);
    add(hash, "officer", "Otto Officer", null, Roles.OFFICER);
    add(hash, "officer-protected", "Paula Protected", null, Roles.OFFICER, Roles.PROTECTED_READER);
    add(hash, "desk", "Dario Desk", null, Roles.CO_ORDINATORS_DESK);
    add(hash, "secretary", "Sofia Secretary", null, Roles.SECRETARY);
    add(hash, "gate", "Gustav Gate", null, Roles.GATE);
    add(hash, "delegate-at", "Delia Delegate", entity("AT"), Roles.DELEGATION);
    add(hash, "delegate-unodc", "Udo Delegate", entity("UNODC"), Roles.DELEGATION, Roles.MEMBER);
  }

  private UUID entity(String code) {
    return directory.entityByCode(code).orElseThrow(NotFoundException::new).ref();
  }

  private void add(String hash, String login, String name, UUID entityRef, String... roles) {
    Account account =
        new Account(login, name, List.of(roles), entityRef, Language.EN, clock.instant());
    account.describe(name, login + "@example.org", Language.EN);
    accounts.addDemonstration(account, hash);
  }
}
