package org.plenary.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.Membership;
import org.plenary.directory.PersonLine;
import org.plenary.event.EventDetail;
import org.plenary.event.EventService;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Reason;

/** What registration asks of its neighbours, the directory and the events. */
@Dependent
class Surroundings {
  @Inject private DirectoryService directory;
  @Inject private EventService events;

  EventDetail event(String code) {
    return events.byCode(code).orElseThrow(NotFoundException::new);
  }

  EventDetail event(UUID ref) {
    return events.byRef(ref);
  }

  /**
   * @throws FieldException on {@code personRef} if the directory knows no such person
   */
  Participant person(UUID ref, Language language) {
    PersonLine line = directory.people(List.of(ref)).get(ref);
    if (line == null) {
      throw new FieldException("personRef", "registration.person.unknown");
    }
    return Participant.known(ref, sortName(line.displayName()), language);
  }

  /** "Family, Given" as far as a rendered name tells. */
  static String sortName(String displayName) {
    int blank = displayName.lastIndexOf(' ');
    return blank < 0
        ? displayName
        : displayName.substring(blank + 1) + ", " + displayName.substring(0, blank);
  }

  /** Whom a participant stands for: the State, for its government; nobody for null. */
  Representation representation(UUID entityRef) {
    if (entityRef == null) {
      return Representation.NONE;
    }
    return directory
        .delegationOf(entityRef)
        .map(Surroundings::representation)
        .orElseThrow(() -> new FieldException("entityRef", "registration.entity.unknown"));
  }

  static Representation representation(EntityLine line) {
    Represents represents = Represents.ORGANIZATION;
    if (line.isState()) {
      represents =
          line.membership() == Membership.PARTICIPATING_STATE
              ? Represents.PARTICIPATING_STATE
              : Represents.PARTNER;
    }
    return new Representation(line.ref(), line.code(), line.name().in(Language.EN), represents);
  }

  /** The limit in words: its name, where it has one, and its capacity. */
  Reason reason(Refusal refusal) {
    LocalizedText name = LocalizedText.empty();
    if (refusal.entityRef() != null) {
      EntityLine line = directory.entities(List.of(refusal.entityRef())).get(refusal.entityRef());
      name = line == null ? name : line.name();
    } else if (refusal.category() != null) {
      name = refusal.category().name();
    }
    return new Reason(refusal.key(), name, refusal.capacity());
  }
}
