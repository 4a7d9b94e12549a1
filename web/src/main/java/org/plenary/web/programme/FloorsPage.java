package org.plenary.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.plenary.event.EventLine;
import org.plenary.event.EventService;
import org.plenary.programme.floor.FloorLine;
import org.plenary.programme.floor.FloorService;
import org.plenary.programme.floor.FloorTotal;
import org.plenary.shared.NotFoundException;
import org.plenary.web.shared.Dates;
import org.plenary.web.shared.Reader;

/** The speakers' lists of an event, and who spoke how long. */
@Named
@ViewScoped
public class FloorsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private EventService events;
  @Inject private FloorService floors;
  @Inject private Reader reader;
  private String code;
  private transient EventLine event;
  private transient List<FloorLine> sessions;
  private transient List<FloorTotal> totals;

  /** Reads the event that the address names. */
  public void load() {
    event = events.line(code == null ? "" : code).orElseThrow(NotFoundException::new);
    sessions = floors.sessions(event.ref());
    totals = floors.totals(event.ref(), null);
  }

  /** "Monday, 12 April 2027, 09:00". */
  public String when(LocalDateTime begins) {
    LocalDate day = begins.toLocalDate();
    return Dates.in(reader.language()).weekday(day) + ", " + begins.toLocalTime();
  }

  /** Name of a delegation. */
  public String name(FloorTotal total) {
    return new FloorWords(reader.language()).name(total.delegation());
  }

  /** Minutes and seconds. */
  public String clock(long seconds) {
    return FloorWords.clock(seconds);
  }

  public boolean isKosovo() {
    return totals.stream().anyMatch(total -> total.delegation().isKosovo());
  }

  public EventLine getEvent() {
    return event;
  }

  public List<FloorLine> getSessions() {
    return sessions;
  }

  public List<FloorTotal> getTotals() {
    return totals;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
