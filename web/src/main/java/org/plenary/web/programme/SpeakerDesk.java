package org.plenary.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.PersonDetail;
import org.plenary.directory.PersonLine;
import org.plenary.directory.PersonService;
import org.plenary.directory.RoleRow;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Period.Held;
import org.plenary.web.shared.Reader;

/** Finds speakers in the directory. Names come as everyone may read them (rule 7). */
@RequestScoped
public class SpeakerDesk {
  private static final int MAX_FOUND = 12;
  private static final int MAX_TYPED = 200;
  @Inject private DirectoryService directory;
  @Inject private PersonService people;
  @Inject private Reader reader;

  /** Those whose name contains what is typed, with title and organization. Three queries. */
  public List<SpeakerChoice> find(String typed) {
    if (typed == null || typed.isBlank() || typed.length() > MAX_TYPED) {
      return List.of();
    }
    List<PersonLine> found = directory.findPeople(typed, MAX_FOUND);
    Map<UUID, EntityLine> entities =
        directory.entities(
            found.stream().map(PersonLine::entityRef).filter(Objects::nonNull).toList());
    return found.stream()
        .map(
            person -> {
              EntityLine entity = entities.get(person.entityRef());
              String place =
                  Stream.of(person.title(), entity == null ? null : reader.text(entity.name()))
                      .filter(part -> part != null && !part.isEmpty())
                      .collect(Collectors.joining(", "));
              return new SpeakerChoice(person.ref(), person.displayName(), place);
            })
        .toList();
  }

  /** Names by ref. */
  public Map<UUID, String> names(Collection<UUID> refs) {
    Map<UUID, String> names = new HashMap<>();
    if (!refs.isEmpty()) {
      directory.people(refs).forEach((ref, person) -> names.put(ref, person.displayName()));
    }
    return names;
  }

  /**
   * Fills in the role that the person holds on the day of the session; one that the sources leave
   * open where there is none that is certain; nothing where there is neither.
   */
  public void fillIn(SpeakerForm speaker, LocalDate day) {
    if (speaker.person() == null) {
      return;
    }
    PersonDetail person = people.detail(speaker.person());
    RoleRow role = roleOn(person.roles(), day);
    EntityLine body = role == null ? null : person.bodies().get(role.bodyRef());
    speaker.speaksAs(
        role == null || role.title() == null
            ? LocalizedText.empty()
            : LocalizedText.english(role.title()),
        body == null ? LocalizedText.empty() : body.name());
  }

  private static RoleRow roleOn(List<RoleRow> roles, LocalDate day) {
    return Stream.of(Held.YES, Held.UNKNOWN)
        .flatMap(held -> roles.stream().filter(role -> role.period().heldOn(day) == held))
        .findFirst()
        .orElse(null);
  }
}
