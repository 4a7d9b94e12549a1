package org.plenary.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;

/** Gives events the kinds that administrators added, and rows their names. */
@Dependent
class Kinds {
  @Inject private KindRepository repository;

  /**
   * Makes an event one of this kind.
   *
   * @throws NotFoundException for an added kind that is not there any more
   */
  void give(Event event, KindChoice choice) {
    if (choice.added() == null) {
      event.isOf(choice.known(), null);
    } else {
      event.isOf(repository.kind(choice.added()).like(), choice.added());
    }
  }

  /** As lists show them. One query where some are of an added kind, else none. */
  List<EventRow> rows(Collection<Event> found) {
    Map<UUID, LocalizedText> names = names(found);
    return found.stream().map(event -> event.row(names.get(event.addedKind()))).toList();
  }

  EventRow row(Event event) {
    return rows(List.of(event)).getFirst();
  }

  EventDetail detail(Event event) {
    return event.detail(row(event));
  }

  private Map<UUID, LocalizedText> names(Collection<Event> found) {
    List<UUID> refs =
        found.stream().map(Event::addedKind).filter(ref -> ref != null).distinct().toList();
    return repository.kinds(refs).stream()
        .collect(Collectors.toMap(AddedKind::ref, AddedKind::name));
  }
}
