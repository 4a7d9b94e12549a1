package org.plenary.directory.confirmation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.plenary.directory.contact.ContactKind;
import org.plenary.directory.contact.PersonContact;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.shared.NotFoundException;

/** Addresses from which mail comes back, in the database. */
@Dependent
class Bounces {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Clock clock;

  void mark(UUID person, UUID contact, boolean bounced) {
    PersonContact one =
        entityManager
            .createQuery(
                "select c from PersonContact c where c.ref = :ref and c.person.ref = :person"
                    + " and c.kind = :mail and c.removed = false"
                    + " and c.person.protectedSince is null",
                PersonContact.class)
            .setParameter("ref", contact)
            .setParameter("person", person)
            .setParameter("mail", ContactKind.EMAIL)
            .getResultStream()
            .findFirst()
            .orElseThrow(NotFoundException::new);
    one.bounced(bounced ? LocalDate.now(clock) : null, null);
    entityManager.flush();
  }

  /** Everywhere where this address stands. */
  int mark(String address, String status) {
    List<PersonContact> all =
        entityManager
            .createQuery(
                "select c from PersonContact c where c.reachedKey = :key and c.kind = :mail"
                    + " and c.removed = false",
                PersonContact.class)
            .setParameter("key", PersonContactRow.added(ContactKind.EMAIL, address).key())
            .setParameter("mail", ContactKind.EMAIL)
            .getResultList();
    all.forEach(one -> one.bounced(LocalDate.now(clock), status));
    entityManager.flush();
    return all.size();
  }
}
