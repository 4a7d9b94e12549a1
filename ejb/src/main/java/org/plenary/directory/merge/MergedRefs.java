package org.plenary.directory.merge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Under which refs records of somebody may stand that do not follow a merge. */
@Dependent
class MergedRefs {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  /** Of somebody and of all who became them, by however many steps. One query. */
  Set<UUID> everyRefOf(UUID ref) {
    Set<UUID> all = new HashSet<>();
    for (Object found :
        entityManager
            .createNativeQuery(
                "with recursive became (ref) as (select cast(? as uuid) union"
                    + " select m.merged_ref from person_merge m join became b"
                    + " on m.survivor_ref = b.ref where m.undone_at is null)"
                    + " select ref from became")
            .setParameter(1, ref.toString())
            .getResultList()) {
      all.add(MergeLedger.ref(found));
    }
    return all;
  }
}
