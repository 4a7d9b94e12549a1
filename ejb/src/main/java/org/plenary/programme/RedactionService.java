package org.plenary.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.PersonLine;
import org.plenary.event.EventService;
import org.plenary.shared.DomainException;
import org.plenary.shared.Roles;

/**
 * Names that are hidden in programmes after they were published. A person of the directory is
 * hidden by being protected; a name that was typed is hidden here.
 */
@Stateless
@RolesAllowed({Roles.ORGANIZER, Roles.SYSTEM})
public class RedactionService {
  @Inject private ProgrammeRepository programmes;
  @Inject private Redactions redactions;
  @Inject private RedactionFile file;
  @Inject private EventService events;
  @Inject private DirectoryService directory;
  @Inject private Event<RedactionsReplayed> replayed;
  @Inject private Clock clock;

  /** The names that were typed into the programme of an event, now or before, by alphabet. */
  public Set<String> typedNames(UUID event) {
    events.byRef(event);
    Stream<String> published =
        programmes.revisionsOf(event).stream()
            .flatMap(revision -> revision.programme().everySession())
            .flatMap(session -> session.speakers().stream())
            .filter(speaker -> speaker.person() == null)
            .map(PublishedSession.Speaker::name);
    Stream<String> planned =
        programmes.sessions(event).stream()
            .flatMap(session -> session.facts().appearances().stream())
            .filter(line -> line.person() == null)
            .map(AppearanceLine::name);
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    Stream.concat(published, planned).forEach(names::add);
    return names;
  }

  /** What was hidden in the programme of an event, the latest first. One query. */
  public List<RedactionLine> hidden(UUID event) {
    return programmes.redactionsOf(event).stream().map(Redaction::line).toList();
  }

  /**
   * Hides a typed name in every version of an event's programme.
   *
   * @throws DomainException key {@code programme.hide.unknown} if nobody of that name is there
   */
  public void hide(@NotNull @Valid HideName command) {
    String name = command.name().strip();
    if (typedNames(command.event()).stream().noneMatch(name::equalsIgnoreCase)) {
      throw new DomainException("programme.hide.unknown");
    }
    redactions.hide(command, NameMark.of(name), clock.instant());
  }

  /**
   * Does again what the file of redactions knows and the database does not, as after the restore of
   * an older backup. Until it is through nothing is shown that was published.
   */
  @RolesAllowed(Roles.SYSTEM)
  public void replay() {
    List<Redaction> known = programmes.redactions();
    file.appendMissing(known);
    Set<UUID> done = known.stream().map(Redaction::ref).collect(Collectors.toSet());
    Map<UUID, RedactionFile.Line> people = new HashMap<>();
    for (RedactionFile.Line line : file.lines()) {
      if (line.kind() == Redaction.Kind.TYPED_NAME) {
        if (!done.contains(line.ref())) {
          hideAgain(line);
        }
      } else {
        people.merge(
            line.subject(), line, (one, other) -> other.at().isBefore(one.at()) ? one : other);
      }
    }
    Map<UUID, PersonLine> there = directory.people(people.keySet());
    people.forEach(
        (ref, line) -> {
          if (there.containsKey(ref)) {
            doAgain(line, there.get(ref));
          }
        });
    replayed.fire(new RedactionsReplayed());
  }

  private void doAgain(RedactionFile.Line line, PersonLine person) {
    if (line.kind() == Redaction.Kind.REMOVED) {
      directory.removeAgain(person.ref());
    } else if (line.kind() == Redaction.Kind.PERSON && !person.protectedPerson()) {
      directory.protect(person.ref(), line.publicName());
    }
  }

  private void hideAgain(RedactionFile.Line line) {
    if (programmes.revisionsOf(line.subject()).isEmpty()) {
      return;
    }
    for (String name : typedNames(line.subject())) {
      if (line.mark().isOf(name)) {
        HideName again = new HideName(line.subject(), name, line.publicName(), null);
        redactions.hide(again, line.mark(), line.at());
      }
    }
  }
}
