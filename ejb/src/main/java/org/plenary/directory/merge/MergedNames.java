package org.plenary.directory.merge;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plenary.audit.AuditErasure;
import org.plenary.directory.PersonJoining;
import org.plenary.directory.PersonProtected;
import org.plenary.directory.PersonRemoved;
import org.plenary.directory.PersonUnprotected;
import org.plenary.shared.LegalName;

/**
 * What befalls somebody befalls those who were merged into them: the refs and the names that they
 * had stand in what is published and written. What was kept for an undo goes with their names.
 */
@Dependent
class MergedNames {
  @Inject private MergeRepository merges;
  @Inject private AuditErasure erasure;
  @Inject private Event<PersonProtected> hidden;
  @Inject private Event<PersonUnprotected> shown;
  @Inject private Event<PersonRemoved> gone;

  void hide(@Observes PersonProtected who) {
    for (PersonMerge merge : merges.into(who.ref())) {
      for (LegalName name : names(merge, who.name())) {
        LegalName behind = name.protectedAs(who.name().publicName());
        hidden.fire(new PersonProtected(merge.mergedRef(), behind, Set.of()));
      }
    }
  }

  void hide(@Observes PersonRemoved who) {
    for (PersonMerge merge : merges.into(who.ref())) {
      erasure.erase(merges.kept(merge).stream().filter(KeptRow::taken).map(KeptRow::ref).toList());
      for (LegalName name : names(merge, who.name())) {
        LegalName behind = name.protectedAs(PersonRemoved.NOBODY);
        gone.fire(new PersonRemoved(merge.mergedRef(), behind));
      }
    }
  }

  void show(@Observes PersonUnprotected who) {
    merges.into(who.ref()).forEach(one -> shown.fire(new PersonUnprotected(one.mergedRef())));
  }

  /**
   * The name of the merged person and the one that the survivor had before; the present one where
   * nothing is kept any more. Nothing is kept from now on.
   */
  private Set<LegalName> names(PersonMerge merge, LegalName now) {
    List<KeptRow> rows = merges.kept(merge);
    merges.erase(merge);
    Set<LegalName> names = new LinkedHashSet<>();
    rows.stream()
        .filter(row -> row.table().equals(Merging.PERSON))
        .forEach(row -> names.add(PersonJoining.name(row.before())));
    return names.isEmpty() ? Set.of(now) : names;
  }
}
