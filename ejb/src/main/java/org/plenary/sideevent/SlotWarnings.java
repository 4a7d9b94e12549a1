package org.plenary.sideevent;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plenary.programme.AppearanceLine;
import org.plenary.programme.SessionKind;
import org.plenary.programme.SessionRow;
import org.plenary.programme.SessionStatus;
import org.plenary.shared.LocalizedText;

/**
 * Finds what collides if a proposal gets a slot. Hours are compared as they stand in the programme:
 * all are of one zone.
 */
final class SlotWarnings {
  private static final Set<SessionKind> PLENARY =
      Set.of(
          SessionKind.OPENING,
          SessionKind.KEYNOTE,
          SessionKind.WORKING_SESSION,
          SessionKind.PANEL,
          SessionKind.CLOSING);

  private SlotWarnings() {}

  /**
   * Another proposal that has a slot.
   *
   * @param bodies its main organizer and those of its co-organizers who have not declined
   */
  record Given(
      SlotRow slot, LocalizedText title, Set<UUID> bodies, List<AppearanceLine> speakers) {}

  /**
   * The warnings of one slot.
   *
   * @param sessions of the programme, without that of the proposal itself
   * @param others proposals with slots, without this one
   */
  static List<SlotWarning> of(
      SlotRow slot,
      ProposalFacts facts,
      Set<UUID> bodies,
      List<SessionRow> sessions,
      List<Given> others) {
    List<SlotWarning> found = new ArrayList<>();
    if (slot.capacity() != null && facts.capacity() != null && slot.capacity() < facts.capacity()) {
      found.add(new SlotWarning(SlotWarning.Kind.CAPACITY, null));
    }
    LocalDateTime begins = slot.day().atTime(slot.start());
    LocalDateTime ends = begins.plusMinutes(slot.minutes());
    for (SessionRow session : sessions) {
      LocalDateTime from = session.facts().day().atTime(session.facts().start());
      LocalDateTime until = from.plusMinutes(session.facts().minutes());
      if (session.status() == SessionStatus.PLANNED
          && from.isBefore(ends)
          && begins.isBefore(until)) {
        inProgramme(slot, facts, session, found);
      }
    }
    for (Given other : others) {
      LocalDateTime from = other.slot().day().atTime(other.slot().start());
      if (from.isBefore(ends) && begins.isBefore(from.plusMinutes(other.slot().minutes()))) {
        Set<UUID> both = new HashSet<>(bodies);
        both.retainAll(other.bodies());
        if (!both.isEmpty()) {
          found.add(new SlotWarning(SlotWarning.Kind.ORGANIZATION_TWICE, other.title()));
        }
        speakers(facts, other.speakers(), other.title(), found);
      }
    }
    return found.stream().distinct().toList();
  }

  private static void inProgramme(
      SlotRow slot, ProposalFacts facts, SessionRow session, List<SlotWarning> found) {
    LocalizedText title = session.facts().title();
    if (session.room() != null && session.room().ref().equals(slot.roomRef())) {
      found.add(new SlotWarning(SlotWarning.Kind.ROOM_TAKEN, title));
    }
    if (PLENARY.contains(session.facts().kind())) {
      found.add(new SlotWarning(SlotWarning.Kind.PLENARY, title));
    }
    speakers(facts, session.facts().appearances(), title, found);
  }

  private static void speakers(
      ProposalFacts facts,
      List<AppearanceLine> others,
      LocalizedText title,
      List<SlotWarning> found) {
    boolean twice =
        facts.speakers().stream()
            .anyMatch(one -> others.stream().anyMatch(other -> isSame(one, other)));
    if (twice) {
      found.add(new SlotWarning(SlotWarning.Kind.SPEAKER_TWICE, title));
    }
  }

  private static boolean isSame(AppearanceLine one, AppearanceLine other) {
    return one.person() == null
        ? other.person() == null && one.name().equals(other.name())
        : one.person().equals(other.person());
  }
}
