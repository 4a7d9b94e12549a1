package org.plenary.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.PersonChanged;
import org.plenary.directory.PersonLine;
import org.plenary.directory.PersonProtected;
import org.plenary.shared.Language;
import org.plenary.shared.mail.Outbox;

/**
 * Keeps the names by which registrations are sorted and found in step with the directory: once a
 * person is protected, nothing here remembers the legal name (rule 7).
 */
@Dependent
class PublicNames {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private DirectoryService directory;
  @Inject private Outbox outbox;

  /** Hides whom somebody typed with the address of a person who is protected now. */
  void hide(@Observes PersonProtected who) {
    if (who.emails().isEmpty()) {
      return;
    }
    entityManager
        .createQuery(
            "select r from Registration r where r.mail in :mails and r.personRef is null",
            Registration.class)
        .setParameter("mails", who.emails())
        .getResultStream()
        .filter(registration -> who.isReachedAt(registration.mail()))
        .forEach(
            registration -> {
              registration.protectAs(who.name().publicName());
              outbox.hide(registration.mail(), registration.name());
            });
    entityManager.flush();
  }

  void refresh(@Observes PersonChanged changed) {
    entityManager.flush();
    PersonLine line = directory.people(List.of(changed.ref())).get(changed.ref());
    if (line == null) {
      return;
    }
    String key =
        Participant.known(line.ref(), Surroundings.sortName(line.displayName()), Language.EN)
            .sortKey();
    entityManager
        .createNativeQuery("update registration set sort_key = ? where person_ref = ?")
        .setParameter(1, key)
        .setParameter(2, line.ref().toString())
        .executeUpdate();
  }
}
