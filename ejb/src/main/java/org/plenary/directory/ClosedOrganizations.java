package org.plenary.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which organizations exist no more. For services of the ejb module, in their transaction; that an
 * organization has closed is no secret.
 */
@Dependent
public class ClosedOrganizations {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Clock clock;

  /**
   * Those of these that have certainly closed: of one that closed "in 2026" nobody says so before
   * the year is over. One query.
   */
  public Set<UUID> among(Collection<UUID> refs) {
    if (refs.isEmpty()) {
      return Set.of();
    }
    LocalDate today = LocalDate.now(clock);
    return entityManager
        .createQuery(
            "select o from Organization o where o.ref in :refs and o.closedOn <= :today",
            Organization.class)
        .setParameter("refs", refs)
        .setParameter("today", today)
        .getResultList()
        .stream()
        .filter(one -> one.closed().filter(date -> date.last().isBefore(today)).isPresent())
        .map(Organization::ref)
        .collect(Collectors.toSet());
  }
}
