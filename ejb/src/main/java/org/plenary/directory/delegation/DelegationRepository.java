package org.plenary.directory.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is recorded of delegations, in the database. */
@Dependent
class DelegationRepository {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  Optional<Delegation> of(UUID organization) {
    return Optional.ofNullable(of(List.of(organization)).get(organization));
  }

  Map<UUID, Delegation> of(Collection<UUID> organizations) {
    Map<UUID, Delegation> found = new HashMap<>();
    if (!organizations.isEmpty()) {
      entityManager
          .createQuery(
              "select d from Delegation d where d.organizationRef in :refs", Delegation.class)
          .setParameter("refs", organizations)
          .getResultList()
          .forEach(delegation -> found.put(delegation.organizationRef(), delegation));
    }
    return found;
  }

  Delegation add(Delegation delegation) {
    entityManager.persist(delegation);
    return delegation;
  }

  void flush() {
    entityManager.flush();
  }
}
