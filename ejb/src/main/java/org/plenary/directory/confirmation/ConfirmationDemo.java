package org.plenary.directory.confirmation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plenary.directory.PersonDetail;
import org.plenary.directory.PersonEntry;
import org.plenary.directory.contact.ContactKind;
import org.plenary.directory.contact.PersonContacts;
import org.plenary.shared.Language;
import org.plenary.shared.importing.DemoPart;

/** A correction that waits and an address from which mail came back, among the people made up. */
@Dependent
public class ConfirmationDemo implements DemoPart {
  private static final int ORDER = 60;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Corrections corrections;
  @Inject private Bounces bounces;
  @Inject private PersonEntry entries;
  @Inject private Clock clock;

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void create() {
    entityManager.flush();
    List<UUID> people = new ArrayList<>();
    entityManager
        .createNativeQuery(
            "select distinct cast(p.ref as char(36)), p.id from person p"
                + " join person_contact c on c.person_id = p.id and c.kind = 'EMAIL'"
                + " where p.import_key is null and p.protected_since is null and not c.removed"
                + " order by p.id limit 2")
        .getResultList()
        .forEach(row -> people.add(UUID.fromString((String) ((Object[]) row)[0])));
    if (people.size() == 2) {
      corrected(entries.of(people.getFirst()));
      bounced(entries.of(people.getLast()));
    }
  }

  private void corrected(PersonDetail entry) {
    String mail = mail(entry);
    List<CorrectedField> fields =
        List.of(
            new CorrectedField(
                CorrectedField.CONTACT,
                null,
                ContactKind.MOBILE.name(),
                "",
                "+43 664 5550199",
                false),
            CorrectedField.of(
                CorrectedField.NOTE, "", "Made for the demonstration: I am back from leave."));
    corrections.add(new EntryCorrection(entry.ref(), mail, Language.EN, fields, clock.instant()));
  }

  private void bounced(PersonDetail entry) {
    bounces.mark(mail(entry), "5.1.1");
  }

  private static String mail(PersonDetail entry) {
    return PersonContacts.preferred(entry.contacts(), kind -> kind == ContactKind.EMAIL);
  }
}
