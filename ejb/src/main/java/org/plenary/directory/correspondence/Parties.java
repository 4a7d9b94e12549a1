package org.plenary.directory.correspondence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.PersonLine;

/** Puts names to refs, by the rights of the caller. */
@Dependent
public class Parties {
  @Inject private DirectoryService directory;

  /** Who these are, in their order. Three queries. */
  public List<Party> of(List<UUID> refs) {
    Map<UUID, Party> all = read(refs);
    return refs.stream().map(all::get).toList();
  }

  /** Who these are. Three queries. */
  public Map<UUID, Party> read(Collection<UUID> refs) {
    Map<UUID, EntityLine> entities = refs.isEmpty() ? Map.of() : directory.entities(refs);
    Set<UUID> others = new HashSet<>(refs);
    others.removeAll(entities.keySet());
    Map<UUID, PersonLine> people = others.isEmpty() ? Map.of() : directory.people(others);
    Map<UUID, Party> parties = new HashMap<>();
    refs.forEach(ref -> parties.put(ref, new Party(ref, people.get(ref), entities.get(ref))));
    return parties;
  }

  /** Entries as lists show them. Three queries for all. */
  List<CorrespondenceRow> rows(List<Correspondence> entries, LocalDate today) {
    Map<UUID, Party> all = read(entries.stream().flatMap(e -> e.parties().stream()).toList());
    return entries.stream()
        .map(entry -> entry.row(entry.parties().stream().map(all::get).toList(), today))
        .toList();
  }
}
