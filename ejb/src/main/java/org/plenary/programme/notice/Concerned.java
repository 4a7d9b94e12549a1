package org.plenary.programme.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.programme.AppearanceRole;
import org.plenary.programme.ProgrammeChange;
import org.plenary.programme.PublishedSession;
import org.plenary.programme.PublishedSession.Speaker;
import org.plenary.programme.notice.NoticeLine.Part;

/**
 * Whom the changes of a programme concern: everybody who appears in a session that is new, moved,
 * cancelled or says something else; where only people change, those who come and go, and who leads
 * the session. Those who interpret a session are concerned by all that changes in it. People who
 * were typed have no address and are not told.
 */
final class Concerned {
  private static final Set<AppearanceRole> LEADING =
      Set.of(AppearanceRole.CHAIR, AppearanceRole.MODERATOR);

  private Concerned() {}

  /** The lines of each person of the directory, in the order of the changes. */
  static Map<UUID, List<NoticeLine>> people(List<ProgrammeChange> changes) {
    Map<UUID, List<NoticeLine>> concerned = new LinkedHashMap<>();
    for (ProgrammeChange change : changes) {
      Map<UUID, Speaker> before = speakers(change.was());
      Map<UUID, Speaker> now = speakers(change.now());
      Set<UUID> all = new LinkedHashSet<>(now.keySet());
      all.addAll(before.keySet());
      for (UUID person : all) {
        Part part = part(before.get(person), now.get(person));
        if (part != Part.STAYS || concerns(change, before.get(person), now.get(person))) {
          concerned
              .computeIfAbsent(person, any -> new ArrayList<>())
              .add(new NoticeLine(change, part, List.of()));
        }
      }
    }
    return concerned;
  }

  /**
   * The lines of each interpreter, in the order of the changes: all of a session matters to those
   * who prepare for it. Whoever appears there too is told as one of those.
   *
   * @param bySession who interprets, by session
   */
  static Map<UUID, List<NoticeLine>> interpreters(
      List<ProgrammeChange> changes, Map<UUID, Set<UUID>> bySession) {
    Map<UUID, List<NoticeLine>> concerned = new LinkedHashMap<>();
    for (ProgrammeChange change : changes) {
      Set<UUID> appearing = new LinkedHashSet<>(speakers(change.was()).keySet());
      appearing.addAll(speakers(change.now()).keySet());
      for (UUID person : bySession.getOrDefault(change.session().ref(), Set.of())) {
        if (!appearing.contains(person)) {
          concerned
              .computeIfAbsent(person, any -> new ArrayList<>())
              .add(new NoticeLine(change, Part.STAYS, List.of()));
        }
      }
    }
    return concerned;
  }

  private static Part part(Speaker before, Speaker now) {
    if (before == null) {
      return Part.JOINS;
    }
    return now == null ? Part.LEAVES : Part.STAYS;
  }

  private static boolean concerns(ProgrammeChange change, Speaker before, Speaker now) {
    return change.kind() != ProgrammeChange.Kind.SPEAKERS
        || LEADING.contains(now.role())
        || !Objects.equals(before, now);
  }

  /** By person; of somebody in two roles the first. */
  private static Map<UUID, Speaker> speakers(PublishedSession session) {
    Map<UUID, Speaker> speakers = new LinkedHashMap<>();
    if (session != null) {
      session.speakers().stream()
          .filter(speaker -> speaker.person() != null)
          .forEach(speaker -> speakers.putIfAbsent(speaker.person(), speaker));
    }
    return speakers;
  }

  /** The names of everybody in these changes, as everyone may read them; the newest holds. */
  static Map<UUID, String> names(List<ProgrammeChange> changes) {
    Map<UUID, String> names = new LinkedHashMap<>();
    changes.stream()
        .flatMap(change -> Stream.of(change.was(), change.now()))
        .flatMap(session -> speakers(session).values().stream())
        .forEach(speaker -> names.put(speaker.person(), speaker.name()));
    return names;
  }

  /** The same lines told of several people to somebody who answers for them. */
  static List<NoticeLine> told(
      Map<UUID, List<NoticeLine>> of, Map<UUID, String> names, Set<UUID> people) {
    Map<NoticeLine, Set<String>> lines = new LinkedHashMap<>();
    for (UUID person : people) {
      for (NoticeLine line : of.getOrDefault(person, List.of())) {
        lines.computeIfAbsent(line, any -> new LinkedHashSet<>()).add(names.get(person));
      }
    }
    return lines.entrySet().stream()
        .map(
            line ->
                new NoticeLine(
                    line.getKey().change(), line.getKey().part(), List.copyOf(line.getValue())))
        .toList();
  }
}
