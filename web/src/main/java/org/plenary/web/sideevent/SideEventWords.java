package org.plenary.web.sideevent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.plenary.directory.EntityLine;
import org.plenary.sideevent.Answer;
import org.plenary.sideevent.CallDetail;
import org.plenary.sideevent.OutcomeRow;
import org.plenary.sideevent.ProposalState;
import org.plenary.sideevent.SideEventOutcomes;
import org.plenary.sideevent.SlotRow;
import org.plenary.sideevent.SlotWarning;
import org.plenary.web.directory.EntityOptions;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.ReaderDates;
import org.plenary.web.shared.ReaderTexts;

/** Side events in the reader's words, also for pages of events. */
@Named
@RequestScoped
public class SideEventWords {
  @Inject private ReaderTexts texts;
  @Inject private ReaderDates dates;
  @Inject private Reader reader;
  @Inject private EntityOptions entities;
  @Inject private SideEventOutcomes outcomes;

  private boolean kosovo;

  /** The class of a state's tag. */
  public String kind(ProposalState state) {
    return switch (state) {
      case ACCEPTED, HELD -> "ok";
      case SUBMITTED, UNDER_REVIEW -> "new";
      case WAITING -> "wait";
      case REFUSED, CANCELLED -> "no";
      case DRAFT, WITHDRAWN -> "";
    };
  }

  /** The class of the tag of a co-organizer's answer. */
  public String kindOf(Answer answer) {
    return switch (answer) {
      case CONFIRMED -> "ok";
      case DECLINED -> "no";
      case ASKED -> "wait";
      case NOT_ASKED -> "";
    };
  }

  /** Whether and until when proposals are taken. */
  public String window(CallDetail call) {
    if (!call.isThere()) {
      return texts.get("sideevent.window.none");
    }
    return switch (call.standing()) {
      case AHEAD -> said("sideevent.window.ahead", call.opens(), call);
      case OPEN -> said("sideevent.window.open", call.closes(), call);
      case CLOSED -> said("sideevent.window.closed", call.closes(), call);
    };
  }

  private String said(String key, LocalDateTime moment, CallDetail call) {
    return texts.of(
        key,
        dates.day(moment.toLocalDate()),
        moment.toLocalTime().toString(),
        call.event().zone().getId());
  }

  /** The class of the notice of a call. */
  public String noticeOf(CallDetail call) {
    return call.isOpen() ? "ok" : "wait";
  }

  /** When and where. */
  public String slot(SlotRow slot) {
    return slot == null
        ? ""
        : "%s, %s–%s, %s"
            .formatted(dates.day(slot.day()), slot.start(), slot.end(), reader.text(slot.room()));
  }

  /** Name of a State or organization. */
  public String entity(EntityLine line) {
    kosovo |= line != null && line.isKosovo();
    return line == null ? texts.get("sideevent.entity.gone") : entities.name(line);
  }

  /** Whether the footnote on Kosovo is due: to be asked at the end of a page. */
  public boolean isKosovo() {
    return kosovo;
  }

  public String warning(SlotWarning warning) {
    return texts.of("sideevent.warning." + warning.kind(), warning.other());
  }

  /** What came of a side event, in a list of one or none. */
  public List<OutcomeRow> outcome(UUID sideEvent) {
    return outcomes.of(sideEvent).stream().toList();
  }

  public boolean isRecordable(UUID sideEvent) {
    return outcomes.mayRecord(sideEvent);
  }
}
