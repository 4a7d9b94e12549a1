package org.plenary.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.plenary.directory.AddPerson;
import org.plenary.directory.Capacity;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.NewAffiliation;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Period;
import org.plenary.shared.Roles;
import org.plenary.shared.Settings;
import org.plenary.shared.importing.DemoPart;

/** The demonstration accounts, one for each job; all have the demonstration's password. */
@Dependent
public class DemoAccounts implements DemoPart {
  private static final int ORDER = 15;
  private static final LocalDate SINCE = LocalDate.of(2025, 9, 1);

  /** The source of everything invented. */
  private static final String SOURCE = "DEMO";

  private final AccountRepository accounts;
  private final PasswordHasher hasher;
  private final Settings settings;
  private final Clock clock;
  private final DirectoryService directory;
  private final Mandates mandates;

  @Inject
  DemoAccounts(
      AccountRepository accounts,
      PasswordHasher hasher,
      Settings settings,
      Clock clock,
      DirectoryService directory,
      Mandates mandates) {
    this.mandates = mandates;
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
    add(
        hash,
        "delegate-at",
        "Delia Delegate",
        focalPoint("AT", "delegate-at", "Delia"),
        Roles.DELEGATION);
    add(
        hash,
        "delegate-unodc",
        "Udo Delegate",
        focalPoint("UNODC", "delegate-unodc", "Udo"),
        Roles.DELEGATION,
        Roles.MEMBER);
  }

  /** The entity for which somebody speaks, who is entered in the directory with that role. */
  private UUID focalPoint(String code, String login, String givenName) {
    UUID entity = directory.entityByCode(code).orElseThrow(NotFoundException::new).ref();
    NewAffiliation role =
        new NewAffiliation(entity, "Focal point", Capacity.FULL, Period.since(SINCE));
    String mail = login + "@example.org";
    directory.addPerson(
        new AddPerson(
            null,
            null,
            givenName,
            "Delegate",
            null,
            null,
            PersonContactRow.of(mail, null),
            List.of(),
            role,
            SOURCE));
    return entity;
  }

  private void add(String hash, String login, String name, UUID entityRef, String... roles) {
    Account account = new Account(login, name, List.of(roles), Language.EN, clock.instant());
    account.describe(name, login + "@example.org", Language.EN);
    accounts.addDemonstration(account, hash);
    if (entityRef != null) {
      mandates.settle(account, entityRef);
    }
  }
}
