package org.plenary.programme.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.FocalPoint;
import org.plenary.directory.OfficeHolderService;
import org.plenary.directory.PersonLine;
import org.plenary.event.EventService;
import org.plenary.mail.mailing.AudienceMember;
import org.plenary.programme.ProgrammeChange;
import org.plenary.programme.PublishedProgramme;
import org.plenary.programme.RevisionPairs;
import org.plenary.programme.interpretation.InterpretersOfSessions;
import org.plenary.shared.Settings;

/** Finds whom changes concern, in few queries whatever their number. */
@Dependent
class NoticeReading {
  @Inject private RevisionPairs revisions;
  @Inject private DirectoryService directory;
  @Inject private OfficeHolderService offices;
  @Inject private EventService events;
  @Inject private InterpretersOfSessions interpreters;
  @Inject private Settings settings;

  /** Who is told what; empty if the revisions are not there. */
  Optional<NoticeSet> of(UUID event, NoticeKey key) {
    return revisions
        .between(event, key.from(), key.to())
        .map(pair -> of(event, pair.now(), told(pair.changes())));
  }

  /** Files come and go without anybody being told. */
  static List<ProgrammeChange> told(List<ProgrammeChange> changes) {
    return changes.stream().filter(change -> change.kind() != ProgrammeChange.Kind.FILES).toList();
  }

  private NoticeSet of(UUID event, PublishedProgramme programme, List<ProgrammeChange> changes) {
    NoticeSet set = new NoticeSet(programme, settings.publicUrl());
    Map<UUID, List<NoticeLine>> people = Concerned.people(changes);
    people.forEach((person, lines) -> set.tell(AudienceMember.person(person), lines));
    Concerned.interpreters(changes, interpreters.of(event))
        .forEach((person, lines) -> set.tell(AudienceMember.person(person), lines));
    focalPoints(people, Concerned.names(changes), set);
    coOrganizers(changes, set);
    return set;
  }

  /** Those to whom these changes matter, people by their refs. */
  Set<UUID> people(UUID event, List<ProgrammeChange> changes) {
    Set<UUID> people = new LinkedHashSet<>(Concerned.people(changes).keySet());
    if (!changes.isEmpty()) {
      people.addAll(Concerned.interpreters(changes, interpreters.of(event)).keySet());
    }
    return people;
  }

  private void focalPoints(
      Map<UUID, List<NoticeLine>> people, Map<UUID, String> names, NoticeSet set) {
    if (people.isEmpty()) {
      return;
    }
    Map<String, Set<UUID>> delegations = delegations(people.keySet());
    for (FocalPoint point : offices.focalPoints()) {
      Set<UUID> theirs =
          new LinkedHashSet<>(
              delegations.getOrDefault(FocalPoint.delegation(point.body()), Set.of()));
      theirs.remove(point.person());
      if (!theirs.isEmpty()) {
        set.tell(
            new AudienceMember(point.person(), null, point.role()),
            Concerned.told(people, names, theirs));
      }
    }
  }

  private Map<String, Set<UUID>> delegations(Set<UUID> people) {
    Map<UUID, PersonLine> lines = directory.people(people);
    Map<UUID, EntityLine> bodies =
        directory.entities(lines.values().stream().map(PersonLine::entityRef).toList());
    Map<String, Set<UUID>> delegations = new HashMap<>();
    for (UUID person : people) {
      PersonLine line = lines.get(person);
      EntityLine body = line == null ? null : bodies.get(line.entityRef());
      if (body != null) {
        delegations
            .computeIfAbsent(FocalPoint.delegation(body), any -> new LinkedHashSet<>())
            .add(person);
      }
    }
    return delegations;
  }

  private void coOrganizers(List<ProgrammeChange> changes, NoticeSet set) {
    Map<String, List<NoticeLine>> bySideEvent = new LinkedHashMap<>();
    for (ProgrammeChange change : changes) {
      String sideEvent = change.session().sideEvent();
      if (sideEvent != null) {
        bySideEvent
            .computeIfAbsent(sideEvent, any -> new ArrayList<>())
            .add(new NoticeLine(change, NoticeLine.Part.STAYS, List.of()));
      }
    }
    bySideEvent.forEach(
        (code, lines) ->
            events
                .byCode(code)
                .ifPresent(
                    detail ->
                        detail.coOrganizers().stream()
                            .flatMap(body -> directory.entityByCode(body).stream())
                            .forEach(body -> set.tell(AudienceMember.body(body.ref()), lines))));
  }
}
