package org.plenary.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.directory.membership.Memberships;
import org.plenary.shared.Aggregate;
import org.plenary.shared.FieldException;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PartialDate;
import org.plenary.shared.SearchKey;

/** States, organizations and what hangs on them, in the database. */
@Dependent
class EntityRepository {
  private static final int MAX_BODIES = 1_000;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  <T extends Aggregate> T add(T aggregate) {
    entityManager.persist(aggregate);
    return aggregate;
  }

  void flush() {
    entityManager.flush();
  }

  void remove(Aggregate aggregate) {
    entityManager.remove(aggregate);
  }

  List<EntityView> lines(Collection<UUID> refs) {
    if (refs.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery("select e from EntityView e where e.ref in :refs", EntityView.class)
        .setParameter("refs", refs)
        .setFlushMode(FlushModeType.COMMIT)
        .getResultList();
  }

  Optional<EntityView> lineByCode(String code) {
    return first(
        entityManager
            .createQuery("select e from EntityView e where e.code = :code", EntityView.class)
            .setParameter("code", code)
            .setFlushMode(FlushModeType.COMMIT));
  }

  List<EntityView> lines() {
    return entityManager
        .createQuery("select e from EntityView e order by e.code", EntityView.class)
        .getResultList();
  }

  List<EntityView> lines(EntityKind kind) {
    return entityManager
        .createQuery(
            "select e from EntityView e where e.kind = :kind order by e.code", EntityView.class)
        .setParameter("kind", kind)
        .getResultList();
  }

  /** Entities whose names, code or acronym contain every word of the text. */
  List<EntityView> find(String text, int max) {
    List<String> words = SearchKey.words(text);
    StringBuilder jpql = new StringBuilder("select e from EntityView e where 1 = 1");
    for (int i = 0; i < words.size(); i++) {
      jpql.append(" and e.searchKey like :word").append(i);
    }
    TypedQuery<EntityView> query =
        entityManager.createQuery(jpql + " order by e.kind desc, e.code", EntityView.class);
    for (int i = 0; i < words.size(); i++) {
      query.setParameter("word" + i, "%" + words.get(i) + "%");
    }
    return query.setMaxResults(max).getResultList();
  }

  Optional<State> state(String iso2) {
    return first(
        entityManager
            .createQuery("select s from State s where s.iso2 = :iso2", State.class)
            .setParameter("iso2", iso2));
  }

  /**
   * @throws FieldException on {@code country}, if it is none of a State and the type a delegation
   */
  void expectState(OrganizationType type, String country) {
    if (type.isDelegation() && (country == null || state(country).isEmpty())) {
      throw new FieldException("country", "organization.delegation.state");
    }
  }

  List<State> states() {
    return entityManager
        .createQuery("select s from State s order by s.iso2", State.class)
        .getResultList();
  }

  Optional<Organization> organization(String code) {
    return first(
        entityManager
            .createQuery(
                "select o from Organization o left join fetch o.parent where o.code = :code",
                Organization.class)
            .setParameter("code", code));
  }

  Organization organization(UUID ref) {
    return first(
            entityManager
                .createQuery(
                    "select o from Organization o left join fetch o.parent where o.ref = :ref",
                    Organization.class)
                .setParameter("ref", ref))
        .orElseThrow(NotFoundException::new);
  }

  /**
   * A body that was closed gets no role that begins after its closing or goes on beyond it.
   *
   * @throws FieldException on {@code from} or {@code ending}
   */
  void expectOpen(NewAffiliation role) {
    PartialDate closed =
        first(
                entityManager
                    .createQuery(
                        "select o from Organization o where o.ref = :ref and o.closedOn is not null",
                        Organization.class)
                    .setParameter("ref", role.bodyRef()))
            .flatMap(Organization::closed)
            .orElse(null);
    if (closed == null || role.period() == null) {
      return;
    }
    if (role.period().from().date().filter(d -> d.first().isAfter(closed.last())).isPresent()) {
      throw new FieldException("from", "organization.closed.beginsLater", closed.toString());
    }
    if (role.period().to().isOpen()) {
      throw new FieldException("ending", "organization.closed.goesOn", closed.toString());
    }
  }

  List<Organization> organizations() {
    return entityManager
        .createQuery("select o from Organization o order by o.sortKey", Organization.class)
        .getResultList();
  }

  /** The States and organizations that belong to a group on a day, or may belong to it. */
  List<EntityView> members(String group, LocalDate day) {
    TypedQuery<EntityView> query =
        entityManager
            .createQuery(
                "select e from EntityView e where e.ref in (select m.memberRef from GroupMembership"
                    + " m where m.groupCode = :group and "
                    + Memberships.MAY_HOLD
                    + ")",
                EntityView.class)
            .setParameter("group", group);
    Memberships.parameters(day).forEach(query::setParameter);
    return query.getResultList();
  }

  List<Organization> children(Organization parent) {
    return entityManager
        .createQuery(
            "select o from Organization o where o.parent = :parent order by o.sortKey",
            Organization.class)
        .setParameter("parent", parent)
        .getResultList();
  }

  List<Organization> ofState(String iso2) {
    return entityManager
        .createQuery(
            "select o from Organization o where o.country = :iso2 and o.type in :types"
                + " order by o.sortKey",
            Organization.class)
        .setParameter("iso2", iso2)
        .setParameter("types", OrganizationType.OF_STATE)
        .getResultList();
  }

  /**
   * Entities that meet every condition that is given; a thousand at most.
   *
   * @param refs some of these; empty for any
   * @param name with all these words in name, acronym or code; blank for any
   * @param iso2 the State with this code, its delegation and the bodies of its government; blank
   *     for any
   */
  List<UUID> bodies(Collection<UUID> refs, String name, String iso2) {
    StringBuilder jpql = new StringBuilder("select e.ref from EntityView e where 1 = 1");
    Map<String, Object> parameters = new HashMap<>();
    if (!refs.isEmpty()) {
      jpql.append(" and e.ref in :refs");
      parameters.put("refs", refs);
    }
    for (String word : SearchKey.words(name)) {
      String parameter = "word" + parameters.size();
      jpql.append(" and e.searchKey like :").append(parameter);
      parameters.put(parameter, "%" + word + "%");
    }
    if (iso2 != null && !iso2.isBlank()) {
      jpql.append(" and e.country = :iso2 and (e.kind = :state or e.type in :types)");
      parameters.put("iso2", iso2);
      parameters.put("state", EntityKind.STATE);
      parameters.put("types", OrganizationType.OF_STATE);
    }
    TypedQuery<UUID> query = entityManager.createQuery(jpql.toString(), UUID.class);
    parameters.forEach(query::setParameter);
    return query.setMaxResults(MAX_BODIES).getResultList();
  }

  /** The State with this code, its delegation and the bodies of its government. */
  List<UUID> speakingFor(String iso2) {
    return bodies(List.of(), null, iso2);
  }

  /** Lets a State or an organization be found by these names as well. */
  void index(UUID subject, Collection<String> otherNames) {
    String condition = " x where x.ref = :ref";
    first(
            entityManager
                .createQuery("select x from State" + condition, State.class)
                .setParameter("ref", subject))
        .ifPresent(state -> state.index(otherNames));
    first(
            entityManager
                .createQuery("select x from Organization" + condition, Organization.class)
                .setParameter("ref", subject))
        .ifPresent(organization -> organization.index(otherNames));
  }

  /** All records of this type that came from the reference data. */
  <T> List<T> imported(Class<T> type) {
    return entityManager
        .createQuery(
            "select x from " + type.getSimpleName() + " x where x.mark.importKey is not null", type)
        .getResultList();
  }

  private static <T> Optional<T> first(TypedQuery<T> query) {
    return query.setMaxResults(1).getResultList().stream().findFirst();
  }
}
