package org.plenary.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.programme.ProgrammeChange.Kind;

/** What differs between two revisions, session by session. */
final class ProgrammeChanges {
  private ProgrammeChanges() {}

  /** The changes in the order of the newer programme; sessions that are gone come last. */
  static List<ProgrammeChange> between(List<PublishedSession> before, List<PublishedSession> now) {
    Map<UUID, PublishedSession> gone = new LinkedHashMap<>();
    before.forEach(session -> gone.put(session.ref(), session));
    List<ProgrammeChange> changes = new ArrayList<>();
    for (PublishedSession session : now) {
      PublishedSession old = gone.remove(session.ref());
      Kind kind = old == null ? Kind.ADDED : kind(old, session);
      if (kind != null) {
        changes.add(new ProgrammeChange(kind, old, session));
      }
    }
    gone.values().forEach(old -> changes.add(new ProgrammeChange(Kind.REMOVED, old, null)));
    return changes;
  }

  private static Kind kind(PublishedSession old, PublishedSession now) {
    if (old.cancelled() != now.cancelled()) {
      return now.cancelled() ? Kind.CANCELLED : Kind.RESTORED;
    }
    if (!old.begins().equals(now.begins()) || old.minutes() != now.minutes()) {
      return Kind.MOVED;
    }
    if (!old.room().equals(now.room())) {
      return Kind.ROOM;
    }
    if (!old.speakers().equals(now.speakers())) {
      return Kind.SPEAKERS;
    }
    if (!bare(old).equals(bare(now))) {
      return Kind.TEXT;
    }
    return old.files().equals(now.files()) ? null : Kind.FILES;
  }

  private static PublishedSession bare(PublishedSession session) {
    return session.movedFrom(null).withoutFiles();
  }
}
