package org.plenary.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.plenary.audit.AuditTrail;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.shared.Reason;
import org.plenary.shared.Roles;

/** Lists, counts and the export of registrations. The number of queries does not depend on rows. */
@Stateless
@RolesAllowed({Roles.ORGANIZER, Roles.SYSTEM})
public class RegistrationList {
  private static final int CHUNK = 500;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private RegistrationSearch search;
  @Inject private RegistrationRows rows;
  @Inject private RegistrationRepository registrations;
  @Inject private Surroundings surroundings;
  @Inject private AuditTrail audit;

  /** A page of registrations. At most six queries. */
  public Page<RegistrationRow> list(
      RegistrationFilter filter, RegistrationOrder order, boolean descending, PageRequest page) {
    return new Page<>(rows(filter, order, descending, page), count(filter), page);
  }

  /** The rows of a page alone. At most five queries. */
  public List<RegistrationRow> rows(
      RegistrationFilter filter, RegistrationOrder order, boolean descending, PageRequest page) {
    return rows.of(search.ids(filter, order, descending, page.firstRow(), page.size()));
  }

  /** How many rows a list has. One query. */
  public long count(RegistrationFilter filter) {
    return search.count(filter);
  }

  /**
   * Gives all rows of a list in order, some hundred at a time, so that memory does not grow with
   * them.
   */
  public void export(
      RegistrationFilter filter,
      RegistrationOrder order,
      boolean descending,
      Consumer<List<RegistrationRow>> taker) {
    List<Long> ids = search.ids(filter, order, descending, 0, Integer.MAX_VALUE);
    for (int from = 0; from < ids.size(); from += CHUNK) {
      taker.accept(rows.of(ids.subList(from, Math.min(from + CHUNK, ids.size()))));
      entityManager.clear();
    }
  }

  /** One registration with its reason and history. */
  public RegistrationDetail detail(UUID ref) {
    Registration registration = registrations.find(ref);
    Reason why = null;
    if (registration.reasonQuota() != null) {
      why =
          registrations
              .quota(registration.reasonQuota())
              .map(quota -> surroundings.reason(Refusal.by(quota)))
              .orElse(null);
    } else if (registration.reasonKey() != null) {
      why = new Reason(registration.reasonKey());
    } else if (registration.status() == RegistrationStatus.REQUESTED) {
      why = new Reason("registration.why.approval");
    }
    UUID person = registration.personRef();
    return new RegistrationDetail(
        rows.of(List.of(registration.id())).getFirst(),
        why,
        registration.reasonText() == null ? "" : registration.reasonText(),
        person,
        person == null ? List.of() : registrations.otherEvents(person, registration.eventRef()),
        audit.history(ref));
  }

  /** How many there are of an event, by status, category and kind of entity. Four queries. */
  public RegistrationCounts counts(UUID eventRef) {
    Map<Long, Map<RegistrationStatus, Long>> byCategory = new HashMap<>();
    Map<RegistrationStatus, Long> all = new EnumMap<>(RegistrationStatus.class);
    for (Object[] row : search.countByCategoryAndStatus(eventRef)) {
      RegistrationStatus status = (RegistrationStatus) row[1];
      byCategory
          .computeIfAbsent((Long) row[0], id -> new EnumMap<>(RegistrationStatus.class))
          .put(status, (Long) row[2]);
      all.merge(status, (Long) row[2], Long::sum);
    }
    List<RegistrationSearch.OfEntity> entities = search.countByEntity(eventRef);
    List<Quota> quotas = registrations.quotas(eventRef);
    List<RegistrationCounts.OfCategory> categories = new ArrayList<>();
    quotas.stream()
        .filter(Quota::isOfCategory)
        .sorted(Comparator.comparing(quota -> quota.category().position()))
        .forEach(quota -> categories.add(of(quota, byCategory)));
    return new RegistrationCounts(
        all.getOrDefault(RegistrationStatus.CONFIRMED, 0L),
        all.getOrDefault(RegistrationStatus.REQUESTED, 0L),
        all.getOrDefault(RegistrationStatus.WAITLISTED, 0L),
        all.getOrDefault(RegistrationStatus.REFUSED, 0L),
        all.getOrDefault(RegistrationStatus.CANCELLED, 0L),
        capacity(quotas),
        active(entities, Represents.PARTICIPATING_STATE),
        active(entities, Represents.PARTNER),
        rows.names(entities.stream().map(RegistrationSearch.OfEntity::entityRef).toList()),
        List.copyOf(categories));
  }

  private static long active(List<RegistrationSearch.OfEntity> entities, Represents kind) {
    return entities.stream().filter(e -> e.represents() == kind && e.active() > 0).count();
  }

  private static RegistrationCounts.OfCategory of(
      Quota quota, Map<Long, Map<RegistrationStatus, Long>> byCategory) {
    Category category = quota.category();
    Map<RegistrationStatus, Long> counts = byCategory.getOrDefault(category.id(), Map.of());
    return new RegistrationCounts.OfCategory(
        category.ref(),
        category.code(),
        category.name(),
        quota.capacity(),
        quota.used(),
        counts.getOrDefault(RegistrationStatus.CONFIRMED, 0L),
        counts.getOrDefault(RegistrationStatus.REQUESTED, 0L),
        counts.getOrDefault(RegistrationStatus.WAITLISTED, 0L));
  }

  private static int capacity(List<Quota> quotas) {
    return quotas.stream()
        .filter(quota -> quota.category() == null && quota.seatKind() == null)
        .filter(quota -> !quota.isOfEntity())
        .map(Quota::capacity)
        .findFirst()
        .orElseGet(
            () -> quotas.stream().filter(Quota::isOfCategory).mapToInt(Quota::capacity).sum());
  }
}
