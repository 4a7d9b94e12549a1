package org.plenary.programme.interpretation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.plenary.event.EventLine;
import org.plenary.programme.SessionRow;
import org.plenary.shared.Language;

/**
 * The plan of an event.
 *
 * @param closes from when on requests are late, local to the zone of the event, or null
 * @param languages its columns: of the event and of its sessions
 * @param sessions planned ones, in order of time
 * @param slots what is planned for their languages; others have none
 * @param warnings in the order of the sessions
 */
public record InterpretationPlan(
    EventLine event,
    LocalDateTime closes,
    List<Language> languages,
    List<SessionRow> sessions,
    List<InterpreterLine> interpreters,
    List<SlotLine> slots,
    List<SpeechLine> speeches,
    List<RequestLine> requests,
    List<PlanWarning> warnings) {

  /** The slot of a language of a session, whether or not something is planned for it. */
  public SlotLine slot(UUID session, Language language) {
    return slots.stream()
        .filter(slot -> slot.session().equals(session) && slot.language() == language)
        .findFirst()
        .orElseGet(() -> SlotLine.open(session, language));
  }

  /** The name of an interpreter; "" of one that is gone. */
  public String name(UUID interpreter) {
    return interpreters.stream()
        .filter(one -> one.ref().equals(interpreter))
        .map(InterpreterLine::name)
        .findFirst()
        .orElse("");
  }
}
