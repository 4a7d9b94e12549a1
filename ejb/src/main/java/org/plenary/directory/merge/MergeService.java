package org.plenary.directory.merge;

import static org.plenary.shared.Roles.ADMIN;
import static org.plenary.shared.Roles.CO_ORDINATORS_DESK;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.PROTECTED_READER;
import static org.plenary.shared.Roles.SECRETARY;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.PersonDetail;
import org.plenary.directory.PersonLine;
import org.plenary.directory.PersonService;
import org.plenary.shared.Caller;
import org.plenary.shared.DomainException;
import org.plenary.shared.LegalName;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;

/**
 * Merges of people who were entered twice. Protected people are merged with each other only, by
 * officers who may look behind public names too, and without showing what stands behind them; to
 * others they are not there.
 */
@Stateless
@RolesAllowed(OFFICER)
public class MergeService {
  @Inject private Merging merging;
  @Inject private MergeTransactions transactions;
  @Inject private MergeRepository merges;
  @Inject private MergedRefs mergedRefs;
  @Inject private PersonService people;
  @Inject private DirectoryService directory;
  @Inject private Caller caller;
  @Resource private SessionContext session;

  private boolean seesProtected() {
    return session.isCallerInRole(PROTECTED_READER);
  }

  /**
   * What a merge would do.
   *
   * @throws NotFoundException if one of them is not there, or protected and not for this caller
   * @throws DomainException key {@code merge.same}
   */
  public MergePreview preview(@NotNull UUID survivorRef, @NotNull UUID mergedRef) {
    if (survivorRef.equals(mergedRef)) {
      throw new DomainException("merge.same");
    }
    PersonDetail survivor = person(survivorRef);
    PersonDetail merged = person(mergedRef);
    Map<UUID, Object[]> rows = new HashMap<>();
    merging
        .ledger()
        .rows("select ref, id, changed_at from person where ref in (?, ?)", survivorRef, mergedRef)
        .forEach(row -> rows.put(MergeLedger.ref(row[0]), row));
    MergedPair pair =
        new MergedPair(
            survivorRef, id(rows.get(survivorRef)), mergedRef, id(rows.get(mergedRef)), false);
    boolean newer = changed(rows.get(mergedRef)).after(changed(rows.get(survivorRef)));
    return new MergePreview(
        survivor,
        merged,
        MergeDefaults.differing(survivor, merged),
        MergeDefaults.fromOther(survivor, merged, newer),
        merging.linked(pair),
        merging.obstacles(pair));
  }

  /**
   * Somebody who may be merged by this caller.
   *
   * @throws NotFoundException if they are not there, or protected and not for this caller
   */
  public PersonDetail person(@NotNull UUID ref) {
    PersonDetail person = people.detail(ref);
    if (person.isProtectedPerson() && !seesProtected()) {
      throw new NotFoundException();
    }
    return person;
  }

  private static long id(Object[] row) {
    return ((Number) row[1]).longValue();
  }

  private static Timestamp changed(Object[] row) {
    return (Timestamp) row[2];
  }

  /**
   * Makes one person of two; see {@link Merging#merge}.
   *
   * @return ref of the merge
   */
  public UUID merge(@NotNull @Valid MergePeople command) {
    return transactions.merge(command, seesProtected());
  }

  /** Takes a merge back; see {@link Merging#undo}. */
  public void undo(@NotNull UUID mergeRef, long version) {
    transactions.undo(mergeRef, version, seesProtected());
  }

  /**
   * A merge, what it moved, and what prevents its undo.
   *
   * @throws NotFoundException if there is none, or the survivor is protected and not for this
   *     caller
   */
  public MergeView view(@NotNull UUID mergeRef) {
    PersonMerge merge = merges.merge(mergeRef);
    MergeRow row = rows(List.of(merge)).getFirst();
    if (row.survivor() != null && row.survivor().protectedPerson() && !seesProtected()) {
      throw new NotFoundException();
    }
    List<KeptRow> kept = merges.kept(merge);
    return new MergeView(
        row,
        MergeRepository.byType(kept),
        merge.isUndone() ? List.of() : merges.blocks(merge, kept, merging.ledger()),
        kept.isEmpty());
  }

  /** The merges, the latest first; of protected people public names stand there. */
  public Page<MergeRow> merges(@NotNull PageRequest page) {
    return new Page<>(rows(merges.merges(page)), merges.count(), page);
  }

  /** The merges by which others became this person, the latest first. */
  public List<MergeRow> mergesInto(@NotNull UUID survivor) {
    return rows(merges.into(survivor)).stream()
        .filter(
            row -> seesProtected() || row.survivor() == null || !row.survivor().protectedPerson())
        .toList();
  }

  private List<MergeRow> rows(List<PersonMerge> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    Set<UUID> refs = new HashSet<>();
    found.forEach(merge -> refs.addAll(List.of(merge.survivorRef(), merge.mergedRef())));
    Map<UUID, PersonLine> lines = directory.people(refs);
    Map<UUID, LegalName> names = merges.names(found);
    return found.stream().map(merge -> row(merge, lines, names.get(merge.ref()))).toList();
  }

  private MergeRow row(PersonMerge merge, Map<UUID, PersonLine> lines, LegalName kept) {
    PersonLine survivor = lines.get(merge.survivorRef());
    PersonLine back = lines.get(merge.mergedRef());
    String name = "";
    if (back != null) {
      name = back.displayName();
    } else if (kept != null
        && (kept.isProtected() || survivor != null && !survivor.protectedPerson())) {
      name = kept.render(caller.nameRights());
    }
    return new MergeRow(
        merge.ref(),
        merge.version(),
        survivor,
        merge.survivorRef(),
        merge.mergedRef(),
        name,
        merge.mergedBy(),
        merge.mergedAt(),
        merge.undoneBy(),
        merge.undoneAt());
  }

  /** Who somebody has become by merges; empty if they were not merged. */
  @RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY, ADMIN})
  public Optional<UUID> survivorOf(@NotNull UUID ref) {
    return merges.survivorOf(ref);
  }

  /** The refs under which records of somebody may stand: their own, and of all who became them. */
  @RolesAllowed({OFFICER, ORGANIZER, ADMIN})
  public Set<UUID> everyRefOf(@NotNull UUID ref) {
    return mergedRefs.everyRefOf(ref);
  }

  /**
   * The names of those of these who were merged, as everybody may see them; others are left out.
   */
  @RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY, ADMIN})
  public Map<UUID, String> mergedNames(@NotNull Collection<UUID> refs) {
    Map<UUID, String> names = new HashMap<>();
    if (!refs.isEmpty()) {
      rows(merges.of(refs)).stream()
          .filter(row -> !row.mergedName().isEmpty())
          .forEach(row -> names.put(row.mergedRef(), row.mergedName()));
    }
    return names;
  }
}
