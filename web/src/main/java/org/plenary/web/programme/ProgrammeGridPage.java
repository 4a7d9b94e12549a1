package org.plenary.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.event.EventService;
import org.plenary.programme.ProgrammeDetail;
import org.plenary.programme.ProgrammeService;
import org.plenary.programme.SessionRow;
import org.plenary.shared.FieldException;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.shared.StaleException;
import org.plenary.web.shared.Dates;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/**
 * The working copy of one day as rooms beside each other. Sessions are moved by a script of the
 * page; this bean makes each step, tells what came of it, and takes the last ones back.
 */
@Named
@ViewScoped
public class ProgrammeGridPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int DAY = 24 * 60;
  private static final int MAX_DAYS = 62;

  @Inject private EventService events;
  @Inject private ProgrammeService programmes;
  @Inject private SpeakerDesk desk;
  @Inject private Reader reader;
  private final GridSteps steps = new GridSteps();
  private String code;
  private String day;
  private String session;
  private long version;
  private int start;
  private int minutes;
  private String room;
  private String said = "";
  private transient LocalDate shown;
  private transient ProgrammeDetail detail;
  private transient GridDay grid;

  /** Reads the working copy of the event that the address names. */
  public void load() {
    UUID event = events.line(code == null ? "" : code).orElseThrow(NotFoundException::new).ref();
    read(event);
  }

  private void read(UUID event) {
    detail = programmes.workingCopy(event);
    grid = null;
    shown = chosen();
  }

  /** The day of the address where it is one of the days, else the first. */
  private LocalDate chosen() {
    List<LocalDate> days = days();
    try {
      LocalDate asked = LocalDate.parse(day == null ? "" : day);
      return days.contains(asked) ? asked : days.getFirst();
    } catch (DateTimeException e) {
      return days.getFirst();
    }
  }

  private List<LocalDate> days() {
    TreeSet<LocalDate> days =
        detail
            .firstDay()
            .datesUntil(detail.lastDay().plusDays(1))
            .limit(MAX_DAYS)
            .collect(Collectors.toCollection(TreeSet::new));
    detail.sessions().forEach(row -> days.add(row.facts().day()));
    return List.copyOf(days);
  }

  /** Makes the step that the script asks for. */
  public void place() {
    SessionRow row = session();
    if (row == null) {
      return;
    }
    GridStep.Place before = GridStep.Place.of(row.facts());
    UUID to = room == null || room.isBlank() ? null : UUID.fromString(room);
    LocalTime hour = LocalTime.ofSecondOfDay(Math.floorMod(start, DAY) * 60L);
    LocalDate on = before.day().plusDays(Math.floorDiv(start, DAY));
    GridStep step = new GridStep(row.ref(), before, new GridStep.Place(on, hour, minutes, to));
    try {
      long now = make(step, version);
      steps.made(step, version, now);
      read(detail.event().ref());
      say("programme.grid.placed", row);
    } catch (StaleException e) {
      read(detail.event().ref());
      say("programme.grid.stale", row);
    } catch (FieldException e) {
      said = texts().of(e.reason().key(), e.reason().arguments().toArray());
    }
  }

  /** Takes the last step back. */
  public void undo() {
    GridStep step = steps.last();
    if (step != null && again(step.inverse())) {
      steps.takenBack(session(step.session()).version());
    }
  }

  /** Makes the step again that was taken back last. */
  public void redo() {
    GridStep step = steps.lastUndone();
    if (step != null && again(step)) {
      steps.madeAgain(session(step.session()).version());
    }
  }

  private boolean again(GridStep step) {
    SessionRow row = session(step.session());
    try {
      make(step, steps.version(step));
    } catch (StaleException | NotFoundException e) {
      steps.forget(step.session());
      read(detail.event().ref());
      say("programme.grid.undo.stale", row);
      return false;
    }
    read(detail.event().ref());
    say("programme.grid.placed", row);
    return true;
  }

  private long make(GridStep step, long on) {
    return Retry.onTransient(() -> programmes.place(step.after().command(step.session(), on)));
  }

  /** Shows what others have changed. */
  public void refresh() {
    said = texts().get("programme.grid.refreshed");
  }

  /** Says where the session is now, and what there is to look at. */
  private void say(String key, SessionRow before) {
    SessionRow row = before == null ? null : session(before.ref());
    if (row == null) {
      said = texts().get("programme.grid.gone");
      return;
    }
    String place =
        row.room() == null
            ? texts().get("programme.field.room.none")
            : reader.text(row.room().name());
    String when = Dates.in(reader.language()).weekday(row.facts().day());
    said =
        texts()
            .of(
                key,
                reader.text(row.facts().title()),
                when + ", " + ProgrammeWords.hours(row.facts()),
                place);
    List<String> warnings = warnings().getOrDefault(row.ref(), List.of());
    if (!warnings.isEmpty()) {
      said += " " + String.join(". ", warnings);
    }
  }

  private SessionRow session() {
    return detail.sessions().stream()
        .filter(row -> row.ref().toString().equals(session))
        .findFirst()
        .orElse(null);
  }

  private SessionRow session(UUID ref) {
    return detail.session(ref);
  }

  private Texts texts() {
    return Texts.in(reader.language());
  }

  private Map<UUID, List<String>> warnings() {
    return ProgrammeWords.in(reader.language()).warnings(detail, desk);
  }

  /** The shown day as rooms beside each other. */
  public GridDay getGrid() {
    if (grid == null) {
      grid = GridDay.of(detail, shown, warnings(), reader);
    }
    return grid;
  }

  /** The days that may be chosen, by date. */
  public Map<String, String> getDays() {
    Dates dates = Dates.in(reader.language());
    Map<String, String> days = new LinkedHashMap<>();
    days().forEach(one -> days.put(one.toString(), dates.weekday(one)));
    return days;
  }

  /** The shown day. */
  public String getShown() {
    return shown.toString();
  }

  /** What came of the last step, for all to read and hear. */
  public String getSaid() {
    return said;
  }

  public boolean isUndoable() {
    return steps.last() != null;
  }

  public boolean isRedoable() {
    return steps.lastUndone() != null;
  }

  public ProgrammeDetail getDetail() {
    return detail;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public String getSession() {
    return session;
  }

  public void setSession(String session) {
    this.session = session;
  }

  public long getVersion() {
    return version;
  }

  public void setVersion(long version) {
    this.version = version;
  }

  public int getStart() {
    return start;
  }

  public void setStart(int start) {
    this.start = start;
  }

  public int getMinutes() {
    return minutes;
  }

  public void setMinutes(int minutes) {
    this.minutes = minutes;
  }

  public String getRoom() {
    return room;
  }

  public void setRoom(String room) {
    this.room = room;
  }
}
