package org.plenary.programme.interpretation;

import java.util.List;
import java.util.UUID;
import org.plenary.event.EventLine;
import org.plenary.programme.AppearanceRole;
import org.plenary.programme.SessionRow;
import org.plenary.shared.Language;

/**
 * What interpreters need of a programme: the planned sessions of the working copy in which they
 * work, who speaks there, and which speeches are in.
 *
 * @param revision number of the revision that is published meanwhile; 0 for none
 * @param interpreters all of the event, to choose from
 */
public record InterpretersOrder(
    EventLine event, int revision, List<InterpreterLine> interpreters, List<Entry> entries) {

  /** A session with those of its slots that are asked for. */
  public record Entry(
      SessionRow session,
      List<SlotLine> slots,
      List<Speaker> speakers,
      List<SpeechLine> speeches) {}

  /**
   * Somebody who appears.
   *
   * @param name as everyone may read it
   * @param language in which they speak, where a speech of theirs came in, else null
   */
  public record Speaker(String name, AppearanceRole role, Language language) {}

  /** The names of those in a slot. */
  public List<String> team(SlotLine slot) {
    return slot.facts().interpreters().stream().map(this::name).toList();
  }

  private String name(UUID interpreter) {
    return interpreters.stream()
        .filter(one -> one.ref().equals(interpreter))
        .map(InterpreterLine::name)
        .findFirst()
        .orElse("–");
  }
}
