package org.plenary.directory.correspondence;

import jakarta.enterprise.context.Dependent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.directory.merge.KeptRow;
import org.plenary.directory.merge.LinkedRecords;
import org.plenary.directory.merge.MergeLedger;
import org.plenary.directory.merge.MergedPair;
import org.plenary.directory.merge.PersonReferences;

/** Correspondence: the survivor is a party once, also where both were. */
@Dependent
class PartyReferences implements PersonReferences {
  private static final String TABLE = "correspondence";
  private static final String TYPE = "Correspondence";
  private static final String PARTIES = "parties";

  @Override
  public Set<String> columns() {
    return Set.of("correspondence_party.party_ref");
  }

  @Override
  public Set<String> tables() {
    return Set.of(TABLE);
  }

  @Override
  public List<LinkedRecords> linked(MergedPair pair, MergeLedger ledger) {
    String count = "select count(distinct p.correspondence_id) from correspondence_party p";
    long all = ledger.number(count + " where p.party_ref = ?", pair.merged());
    long both =
        ledger.number(
            count
                + " join correspondence_party o on o.correspondence_id = p.correspondence_id"
                + " where p.party_ref = ? and o.party_ref = ?",
            pair.merged(),
            pair.survivor());
    return all == 0 ? List.of() : List.of(new LinkedRecords("correspondence", all - both, both));
  }

  @Override
  public void move(MergedPair pair, MergeLedger ledger) {
    String mine = "id in (select correspondence_id from correspondence_party where party_ref = ?)";
    for (long id : ledger.ids(TABLE, mine, pair.merged())) {
      List<UUID> before =
          ledger
              .rows(
                  "select position, party_ref from correspondence_party"
                      + " where correspondence_id = ? order by position",
                  id)
              .stream()
              .map(row -> MergeLedger.ref(row[1]))
              .toList();
      Set<UUID> after = new LinkedHashSet<>();
      before.forEach(one -> after.add(one.equals(pair.merged()) ? pair.survivor() : one));
      write(id, List.copyOf(after), ledger);
      String kept = before.stream().map(UUID::toString).collect(Collectors.joining(";"));
      KeptRow row = ledger.keep(TYPE, TABLE, id, Map.of(PARTIES, kept));
      ledger.journal(TYPE, row.ref(), PARTIES, pair.merged(), pair.survivor());
    }
  }

  private static void write(long id, List<UUID> parties, MergeLedger ledger) {
    ledger.update("delete from correspondence_party where correspondence_id = ?", id);
    for (int i = 0; i < parties.size(); i++) {
      ledger.update(
          "insert into correspondence_party (correspondence_id, position, party_ref)"
              + " values (?, ?, ?)",
          id,
          i,
          parties.get(i));
    }
    ledger.update("update correspondence set version = version + 1 where id = ?", id);
  }

  @Override
  public void restore(KeptRow row, MergedPair pair, MergeLedger ledger) {
    String[] before = row.before().get(PARTIES).split(";");
    write(row.id(), Stream.of(before).map(UUID::fromString).toList(), ledger);
    ledger.journal(TYPE, row.ref(), PARTIES, pair.survivor(), pair.merged());
  }
}
