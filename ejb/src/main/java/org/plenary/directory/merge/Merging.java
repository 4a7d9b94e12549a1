package org.plenary.directory.merge;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.audit.AuditTrail;
import org.plenary.directory.PersonJoining;
import org.plenary.shared.Caller;
import org.plenary.shared.DomainException;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Reason;
import org.plenary.shared.StaleException;

/**
 * Makes one person of two and takes that back, in the transaction of its caller, who says whether
 * protected people may be touched: whoever may not gets the answer that there is no such person.
 */
@Dependent
class Merging {
  static final String PERSON = "person";
  private static final String TYPE = "Person";
  private static final String MERGE = "PersonMerge";

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Instance<PersonReferences> references;
  @Inject private PersonJoining joining;
  @Inject private MergeRepository merges;
  @Inject private AuditTrail audit;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Somebody as the lock found them. */
  private record Locked(UUID ref, long id, long version, boolean hidden) {}

  /** A ledger for this transaction. */
  MergeLedger ledger() {
    return new MergeLedger(entityManager, audit);
  }

  /** What a merge would move, by kind. */
  List<LinkedRecords> linked(MergedPair pair) {
    MergeLedger ledger = ledger();
    List<LinkedRecords> all = new ArrayList<>();
    references.forEach(one -> all.addAll(one.linked(pair, ledger)));
    return all.stream().sorted(Comparator.comparing(LinkedRecords::kind)).toList();
  }

  /** Why a merge is not possible now. */
  List<Reason> obstacles(MergedPair pair) {
    MergeLedger ledger = ledger();
    List<Reason> all = new ArrayList<>();
    references.forEach(one -> all.addAll(one.obstacles(pair, ledger)));
    return all;
  }

  /**
   * Makes one of two.
   *
   * @param seesProtected whether the caller may touch protected people
   * @return ref of the merge
   * @throws NotFoundException if one of them is not there, or not for this caller
   * @throws StaleException if one of them changed since
   * @throws DomainException if something stands in the way
   */
  UUID merge(MergePeople command, boolean seesProtected) {
    if (command.survivor().equals(command.merged())) {
      throw new DomainException("merge.same");
    }
    MergeLedger ledger = ledger();
    List<Locked> both = lock(ledger, command.survivor(), command.merged());
    if (both.size() < 2 || !seesProtected && both.stream().anyMatch(Locked::hidden)) {
      throw new NotFoundException();
    }
    Locked survivor = expected(both, command.survivor(), command.survivorVersion());
    Locked merged = expected(both, command.merged(), command.mergedVersion());
    if (survivor.hidden() != merged.hidden()) {
      throw new DomainException("merge.protectFirst");
    }
    MergedPair pair =
        new MergedPair(
            survivor.ref(),
            survivor.id(),
            merged.ref(),
            merged.id(),
            command.fromMerged().contains(MergeField.CONTACTS));
    obstacles(pair).stream()
        .findFirst()
        .ifPresent(
            reason -> {
              throw new DomainException(reason);
            });
    PersonMerge merge =
        merges.add(new PersonMerge(survivor.ref(), merged.ref(), caller.login(), clock.instant()));
    KeptRow gone = ledger.whole(TYPE, PERSON, merged.id());
    Map<String, String> before = ledger.whole(TYPE, PERSON, survivor.id()).before();
    ledger.keep(gone);
    references.forEach(one -> one.move(pair, ledger));
    joining.join(survivor.ref(), merged.ref(), command.fromMerged());
    ledger.update("update person set version = version + 1 where id = ?", survivor.id());
    ledger.keep(TYPE, PERSON, survivor.id(), before);
    joining.lost(merged.id());
    ledger.update("delete from person where id = ?", merged.id());
    audit.record(TYPE, merged.ref(), "DELETE", "mergedInto", null, survivor.ref());
    audit.record(MERGE, survivor.ref(), "UPDATE", "mergedRef", null, merged.ref());
    merges.keep(merge, ledger.kept(), gone.before().get("import_key"));
    joining.found(survivor.ref());
    return merge.ref();
  }

  private List<Locked> lock(MergeLedger ledger, UUID one, UUID other) {
    return ledger
        .rows(
            "select ref, id, version, protected_since is not null from person"
                + " where ref in (?, ?) order by id for update",
            one,
            other)
        .stream()
        .map(
            row ->
                new Locked(
                    MergeLedger.ref(row[0]),
                    ((Number) row[1]).longValue(),
                    ((Number) row[2]).longValue(),
                    isTrue(row[3])))
        .toList();
  }

  private static boolean isTrue(Object column) {
    return column instanceof Boolean truth ? truth : ((Number) column).intValue() != 0;
  }

  private static Locked expected(List<Locked> both, UUID ref, long version) {
    Locked found = both.stream().filter(one -> one.ref().equals(ref)).findFirst().orElseThrow();
    if (found.version() != version) {
      throw new StaleException(ref, found.version());
    }
    return found;
  }

  /**
   * Makes two of one again: every row is as before, but for versions, which only grow.
   *
   * @param seesProtected whether the caller may touch protected people
   * @throws NotFoundException if there is no such merge, or not for this caller
   * @throws DomainException if it was undone, or something changed since
   */
  void undo(UUID mergeRef, long version, boolean seesProtected) {
    MergeLedger ledger = ledger();
    ledger.rows("select id, 1 from person_merge where ref = ? for update", mergeRef);
    PersonMerge merge = merges.merge(mergeRef);
    List<Locked> locked = lock(ledger, merge.survivorRef(), merge.survivorRef());
    if (!seesProtected && locked.stream().anyMatch(Locked::hidden)) {
      throw new NotFoundException();
    }
    merge.expectVersion(version);
    if (merge.isUndone()) {
      throw new DomainException("merge.undo.already");
    }
    List<KeptRow> rows = merges.kept(merge);
    if (rows.isEmpty()) {
      throw new DomainException("merge.undo.erased");
    }
    if (!merges.blocks(merge, rows, ledger).isEmpty()) {
      throw new DomainException("merge.undo.blocked");
    }
    KeptRow gone = rows.getFirst();
    Locked survivor = locked.getFirst();
    MergedPair pair = new MergedPair(survivor.ref(), survivor.id(), gone.ref(), gone.id(), false);
    ledger.putBack(gone);
    for (KeptRow row : rows.subList(1, rows.size()).reversed()) {
      if (row.table().equals(PERSON)) {
        restore(row, ledger);
      } else {
        references.stream()
            .filter(one -> one.tables().contains(row.table()))
            .forEach(one -> one.restore(row, pair, ledger));
      }
      merges.rebase(row, ledger.version(row));
    }
    merge.undo(caller.login(), clock.instant());
    audit.record(MERGE, survivor.ref(), "UPDATE", "mergedRef", gone.ref(), null);
    merges.forget(merge);
    joining.found(gone.ref());
    joining.found(survivor.ref());
    ledger.update(
        "update person set changed_at = ? where id = ?",
        gone.before().get("changed_at"),
        gone.id());
  }

  private void restore(KeptRow row, MergeLedger ledger) {
    joining.restore(row.ref(), row.before());
    ledger.update(
        "update person set version = version + 1, changed_at = ? where id = ?",
        row.before().get("changed_at"),
        row.id());
  }
}
