package org.plenary.directory.contact;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.directory.merge.KeptRow;
import org.plenary.directory.merge.LinkedRecords;
import org.plenary.directory.merge.MergeLedger;
import org.plenary.directory.merge.MergedPair;
import org.plenary.directory.merge.PersonReferences;
import org.plenary.shared.Reason;

/**
 * Contact points of both are those of the survivor: the same one once, shown to as few as either
 * was; of each kind one stays preferred.
 */
@Dependent
class ContactReferences implements PersonReferences {
  private static final String TABLE = "person_contact";
  private static final String TYPE = "PersonContact";
  private static final String POINTS =
      "select id, kind, reached_key, preferred, visibility, order_no from person_contact"
          + " where person_id = ? and not removed order by order_no";

  private record Point(
      long id,
      String kind,
      String key,
      boolean preferred,
      ContactVisibility visibility,
      int place) {
    static Point of(Object[] row) {
      boolean preferred =
          row[3] instanceof Boolean truth ? truth : ((Number) row[3]).intValue() != 0;
      return new Point(
          ((Number) row[0]).longValue(),
          row[1].toString(),
          row[1] + " " + row[2],
          preferred,
          ContactVisibility.valueOf(row[4].toString()),
          ((Number) row[5]).intValue());
    }
  }

  @Override
  public Set<String> columns() {
    return Set.of(TABLE + ".person_id");
  }

  @Override
  public Set<String> tables() {
    return Set.of(TABLE);
  }

  private static List<Point> points(long person, MergeLedger ledger) {
    return ledger.rows(POINTS, person).stream().map(Point::of).toList();
  }

  @Override
  public List<LinkedRecords> linked(MergedPair pair, MergeLedger ledger) {
    Set<String> known = new HashSet<>();
    points(pair.survivorId(), ledger).forEach(point -> known.add(point.key()));
    List<Point> coming = points(pair.mergedId(), ledger);
    long both = coming.stream().filter(point -> known.contains(point.key())).count();
    return coming.isEmpty()
        ? List.of()
        : List.of(new LinkedRecords("contact", coming.size() - both, both));
  }

  @Override
  public List<Reason> obstacles(MergedPair pair, MergeLedger ledger) {
    Set<String> all = new HashSet<>();
    points(pair.survivorId(), ledger).forEach(point -> all.add(point.key()));
    points(pair.mergedId(), ledger).forEach(point -> all.add(point.key()));
    return all.size() <= PersonContacts.MAX
        ? List.of()
        : List.of(new Reason("contact.tooMany", PersonContacts.MAX));
  }

  @Override
  public void move(MergedPair pair, MergeLedger ledger) {
    List<Point> own = points(pair.survivorId(), ledger);
    List<Point> coming = points(pair.mergedId(), ledger);
    Map<String, Point> known = new HashMap<>();
    own.forEach(point -> known.put(point.key(), point));
    Set<String> preferred = preferredKeys(own, coming, pair.otherContactsFirst());
    int place = own.stream().mapToInt(Point::place).max().orElse(-1);
    Set<Long> taken = new HashSet<>();
    Map<String, ContactVisibility> stricter = new HashMap<>();
    for (Point point : coming) {
      Point same = known.get(point.key());
      if (same != null) {
        ledger.takeOut(TYPE, TABLE, point.id());
        taken.add(point.id());
        if (point.visibility().compareTo(same.visibility()) < 0) {
          stricter.put(point.key(), point.visibility());
        }
      }
    }
    for (Point point : own) {
      Map<String, Object> values = new LinkedHashMap<>();
      if (point.preferred() != preferred.contains(point.key())) {
        values.put("preferred", !point.preferred());
      }
      if (stricter.containsKey(point.key())) {
        values.put("visibility", stricter.get(point.key()).name());
      }
      if (!values.isEmpty()) {
        ledger.change(TYPE, TABLE, point.id(), values);
      }
    }
    for (Point point : coming) {
      if (!taken.contains(point.id())) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("person_id", pair.survivorId());
        values.put("order_no", ++place);
        values.put("preferred", preferred.contains(point.key()));
        give(point.id(), values, pair, ledger);
      }
    }
    for (long removed : ledger.ids(TABLE, "person_id = ?", pair.mergedId())) {
      give(removed, Map.of("person_id", pair.survivorId()), pair, ledger);
    }
  }

  private static void give(
      long id, Map<String, Object> values, MergedPair pair, MergeLedger ledger) {
    KeptRow row = ledger.change(TYPE, TABLE, id, values);
    ledger.journal(TYPE, row.ref(), "person", pair.merged(), pair.survivor());
  }

  /** Which of all stay preferred: one of each kind. */
  private static Set<String> preferredKeys(
      List<Point> own, List<Point> coming, boolean comingFirst) {
    List<Point> all = new ArrayList<>(comingFirst ? coming : own);
    all.addAll(comingFirst ? own : coming);
    Map<String, String> keys = new HashMap<>();
    all.stream()
        .filter(Point::preferred)
        .forEach(point -> keys.putIfAbsent(point.kind(), point.key()));
    return Set.copyOf(keys.values());
  }

  @Override
  public void restore(KeptRow row, MergedPair pair, MergeLedger ledger) {
    ledger.putBack(row);
    if (row.before().containsKey("person_id") && !row.taken()) {
      ledger.journal(TYPE, row.ref(), "person", pair.survivor(), pair.merged());
    }
  }
}
