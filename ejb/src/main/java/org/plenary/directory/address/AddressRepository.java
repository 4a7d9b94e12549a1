package org.plenary.directory.address;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.NotFoundException;

/** Ranks and forms of address in the database. */
@Dependent
class AddressRepository {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  List<Rank> ranks() {
    return entityManager
        .createQuery("select r from Rank r order by r.orderNo, r.id", Rank.class)
        .getResultList();
  }

  Rank rank(UUID ref) {
    return entityManager
        .createQuery("select r from Rank r where r.ref = :ref", Rank.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  List<AddressForm> formsOf(Rank rank) {
    return entityManager
        .createQuery("select f from AddressForm f where f.rank = :rank", AddressForm.class)
        .setParameter("rank", rank)
        .getResultList();
  }

  /** The forms of a rank, and of those without a rank. One query. */
  List<AddressForm> formsFor(UUID rankRef) {
    return entityManager
        .createQuery(
            "select f from AddressForm f join fetch f.rank r"
                + " where r.code = :none or r.ref = :ref",
            AddressForm.class)
        .setParameter("none", Rank.NONE)
        .setParameter("ref", rankRef == null ? new UUID(0, 0) : rankRef)
        .getResultList();
  }

  /** All forms with their ranks. One query. */
  List<AddressForm> forms() {
    return entityManager
        .createQuery("select f from AddressForm f join fetch f.rank r", AddressForm.class)
        .getResultList();
  }

  /** How many people have a rank. */
  long bearers(UUID rankRef) {
    return ((Number)
            entityManager
                .createNativeQuery("select count(*) from person where rank_ref = ?")
                .setParameter(1, rankRef.toString())
                .getSingleResult())
        .longValue();
  }

  void add(Object entity) {
    entityManager.persist(entity);
  }

  void remove(Object entity) {
    entityManager.remove(entity);
  }

  void flush() {
    entityManager.flush();
  }
}
