package org.plenary.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.audit.HistoryEntry;
import org.plenary.audit.HistoryEntry.FieldChange;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.merge.MergeService;
import org.plenary.event.EventService;
import org.plenary.shared.Roles;
import org.plenary.web.shared.Reader;

/** Names of the records that a history mentions: States, organizations, people and events. */
@RequestScoped
class HistoryNames {
  private static final List<String> MEET_PEOPLE =
      List.of(
          Roles.OFFICER, Roles.ORGANIZER, Roles.CO_ORDINATORS_DESK, Roles.SECRETARY, Roles.ADMIN);

  @Inject private DirectoryService directory;
  @Inject private MergeService merges;
  @Inject private EventService events;
  @Inject private SecurityContext security;
  @Inject private Reader reader;

  private final Map<UUID, String> names = new HashMap<>();

  /** Reads the names of all records that these entries mention; seven queries at most. */
  void read(List<HistoryEntry> entries) {
    read(entries, Set.of());
  }

  /** The same with the names of other records; eight queries at most. */
  void read(List<HistoryEntry> entries, Collection<UUID> others) {
    Set<UUID> refs = new HashSet<>(others);
    entries.stream()
        .flatMap(entry -> entry.changes().stream())
        .forEach(change -> refs.addAll(refs(change)));
    if (refs.isEmpty()) {
      return;
    }
    directory
        .entities(refs)
        .forEach(
            (ref, line) -> names.put(ref, reader.text(line.name()) + (line.isKosovo() ? "*" : "")));
    refs.removeAll(names.keySet());
    if (MEET_PEOPLE.stream().anyMatch(security::isCallerInRole)) {
      directory.people(refs).forEach((ref, line) -> names.put(ref, line.displayName()));
      refs.removeAll(names.keySet());
      names.putAll(merges.mergedNames(refs));
      refs.removeAll(names.keySet());
    }
    if (!refs.isEmpty()) {
      events.lines(refs).forEach((ref, line) -> names.put(ref, reader.text(line.title())));
    }
  }

  private static Collection<UUID> refs(FieldChange change) {
    return Stream.of(change.before(), change.after())
        .filter(text -> text != null && text.length() >= 36)
        .flatMap(text -> Stream.of(text.split(", ")))
        .filter(HistoryNames::isRef)
        .map(UUID::fromString)
        .toList();
  }

  static boolean isRef(String text) {
    return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }

  /** The name of a record, or null if it is not there or not for this reader. */
  String of(String ref) {
    return names.get(UUID.fromString(ref));
  }
}
