package org.plenary.directory.merge;

import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.directory.PersonJoining;
import org.plenary.shared.JsonTexts;
import org.plenary.shared.LegalName;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PageRequest;

/** Merges, and what was kept for their undo, in the database. */
@Dependent
class MergeRepository {
  private static final int LONGEST_CHAIN = 50;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  PersonMerge add(PersonMerge merge) {
    entityManager.persist(merge);
    entityManager.flush();
    return merge;
  }

  /**
   * @throws NotFoundException if there is no such merge
   */
  PersonMerge merge(UUID ref) {
    return entityManager
        .createQuery("select m from PersonMerge m where m.ref = :ref", PersonMerge.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  /** A page of merges, the latest first. */
  List<PersonMerge> merges(PageRequest page) {
    return entityManager
        .createQuery(
            "select m from PersonMerge m order by m.mergedAt desc, m.id desc", PersonMerge.class)
        .setFirstResult((int) page.firstRow())
        .setMaxResults(page.size())
        .getResultList();
  }

  long count() {
    return entityManager
        .createQuery("select count(m) from PersonMerge m", Long.class)
        .getSingleResult();
  }

  /** Those by which others became this person and still are, the latest first. */
  List<PersonMerge> into(UUID survivor) {
    return entityManager
        .createQuery(
            "select m from PersonMerge m where m.survivorRef = :survivor and m.undoneAt is null"
                + " order by m.mergedAt desc, m.id desc",
            PersonMerge.class)
        .setParameter("survivor", survivor)
        .getResultList();
  }

  /** Those by which these people became others and still are. */
  List<PersonMerge> of(Collection<UUID> merged) {
    return entityManager
        .createQuery(
            "select m from PersonMerge m where m.mergedRef in :refs and m.undoneAt is null",
            PersonMerge.class)
        .setParameter("refs", merged)
        .getResultList();
  }

  /** Who somebody has become by merges; empty if they were not merged. */
  Optional<UUID> survivorOf(UUID ref) {
    Optional<UUID> last = Optional.empty();
    UUID next = ref;
    for (int i = 0; next != null && i < LONGEST_CHAIN; i++) {
      next =
          entityManager
              .createQuery(
                  "select m.survivorRef from PersonMerge m where m.mergedRef = :ref"
                      + " and m.undoneAt is null",
                  UUID.class)
              .setParameter("ref", next)
              .getResultStream()
              .findFirst()
              .orElse(null);
      last = next == null ? last : Optional.of(next);
    }
    return last;
  }

  /** Whom the reference data mean by the keys of people who were merged. */
  Map<String, UUID> importedSurvivors() {
    Map<String, UUID> survivors = new HashMap<>();
    entityManager
        .createNativeQuery(
            "select import_key, survivor_ref from person_merge"
                + " where import_key is not null and undone_at is null")
        .getResultList()
        .forEach(
            found -> {
              Object[] row = (Object[]) found;
              UUID survivor = MergeLedger.ref(row[1]);
              survivors.put(row[0].toString(), survivorOf(survivor).orElse(survivor));
            });
    return survivors;
  }

  /** Keeps what rows were before. */
  void keep(PersonMerge merge, List<KeptRow> rows, String importKey) {
    update("update person_merge set import_key = ? where id = ?", importKey, merge.id());
    int number = 0;
    for (KeptRow row : rows) {
      JsonObjectBuilder content = JsonTexts.object();
      row.before()
          .forEach(
              (column, value) -> {
                if (value == null) {
                  content.addNull(column);
                } else {
                  content.add(column, value);
                }
              });
      update(
          "insert into person_merge_row (merge_id, number, table_name, row_id, row_ref, type,"
              + " taken, content, row_version) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
          merge.id(),
          number++,
          row.table(),
          row.id(),
          row.ref().toString(),
          row.type(),
          row.taken(),
          content.build().toString(),
          row.version());
    }
  }

  /** What was kept, the merged person first; empty if it is gone. */
  List<KeptRow> kept(PersonMerge merge) {
    List<KeptRow> rows = new ArrayList<>();
    entityManager
        .createNativeQuery(
            "select table_name, row_id, row_ref, type, taken, content, row_version"
                + " from person_merge_row where merge_id = ? order by number")
        .setParameter(1, merge.id())
        .getResultList()
        .forEach(row -> rows.add(kept((Object[]) row)));
    return rows;
  }

  private static KeptRow kept(Object[] row) {
    boolean taken = row[4] instanceof Boolean truth ? truth : ((Number) row[4]).intValue() != 0;
    return new KeptRow(
        row[0].toString(),
        ((Number) row[1]).longValue(),
        MergeLedger.ref(row[2]),
        row[3].toString(),
        taken,
        MergeLedger.read(row[5].toString()),
        ((Number) row[6]).longValue());
  }

  /**
   * The names of the merged people, as they were, by the merge; without those that are gone. One
   * query.
   */
  Map<UUID, LegalName> names(Collection<PersonMerge> merges) {
    Map<Long, UUID> refs = new HashMap<>();
    merges.forEach(merge -> refs.put(merge.id(), merge.ref()));
    Map<UUID, LegalName> names = new HashMap<>();
    if (refs.isEmpty()) {
      return names;
    }
    String ids = refs.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
    entityManager
        .createNativeQuery(
            "select merge_id, content from person_merge_row where number = 0 and merge_id in ("
                + ids
                + ")")
        .getResultList()
        .forEach(
            found -> {
              Object[] row = (Object[]) found;
              names.put(
                  refs.get(((Number) row[0]).longValue()),
                  PersonJoining.name(MergeLedger.read(row[1].toString())));
            });
    return names;
  }

  /** Keeps nothing for an undo any more. */
  void erase(PersonMerge merge) {
    entityManager.flush();
    update("delete from person_merge_row where merge_id = ?", merge.id());
  }

  /** Forgets what was kept, after an undo. */
  void forget(PersonMerge merge) {
    erase(merge);
    update("update person_merge set import_key = null where id = ?", merge.id());
  }

  /** What an undo put back is as an earlier merge left it: that one can be undone then. */
  void rebase(KeptRow restored, long version) {
    if (restored.taken()) {
      return;
    }
    String own = restored.before().get("version");
    update(
        "update person_merge_row set row_version = ? where row_ref = ? and not taken"
            + " and row_version = ?",
        version,
        restored.ref().toString(),
        own == null ? restored.version() - 1 : Long.parseLong(own));
  }

  /** The changes since a merge because of which it cannot be undone, one of each record. */
  List<MergeBlock> blocks(PersonMerge merge, List<KeptRow> rows, MergeLedger ledger) {
    List<MergeBlock> blocks = new ArrayList<>();
    for (KeptRow row : rows) {
      long now = row.taken() ? row.version() : ledger.version(row);
      if (now != row.version()) {
        blocks.add(block(merge, row, now < 0, ledger));
      }
    }
    return blocks;
  }

  private static MergeBlock block(
      PersonMerge merge, KeptRow row, boolean gone, MergeLedger ledger) {
    List<Object[]> steps =
        ledger.rows(
            "select actor, at from audit_entry where ref = ? and action <> 'READ' and at >= ?"
                + " and version >= ? order by id limit 1",
            row.ref(),
            Timestamp.from(merge.mergedAt()),
            row.version());
    if (steps.isEmpty()) {
      steps =
          ledger.rows(
              "select actor, at from audit_entry where ref = ? and action <> 'READ'"
                  + " order by id desc limit 1",
              row.ref());
    }
    Object[] step = steps.isEmpty() ? new Object[] {null, null} : steps.getFirst();
    return new MergeBlock(
        row.type(),
        gone,
        (String) step[0],
        step[1] == null ? null : ((Timestamp) step[1]).toInstant());
  }

  /** How many records a merge changed or took out, by type. */
  static List<LinkedRecords> byType(List<KeptRow> rows) {
    Map<String, Long> counts = new LinkedHashMap<>();
    rows.forEach(row -> counts.merge(row.type(), 1L, Long::sum));
    return counts.entrySet().stream()
        .map(one -> new LinkedRecords(one.getKey(), one.getValue(), 0))
        .toList();
  }

  private void update(String sql, Object... values) {
    var query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.executeUpdate();
  }
}
