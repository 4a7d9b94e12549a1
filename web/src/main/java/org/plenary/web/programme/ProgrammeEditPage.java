package org.plenary.web.programme;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.event.EventService;
import org.plenary.programme.AppearanceLine;
import org.plenary.programme.ProgrammeChange;
import org.plenary.programme.ProgrammeDetail;
import org.plenary.programme.ProgrammeService;
import org.plenary.programme.ProgrammeStep;
import org.plenary.programme.RoomFacts;
import org.plenary.programme.RoomService;
import org.plenary.programme.SessionRow;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.shared.StaleException;
import org.plenary.web.shared.Dates;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/** The working copy of a programme by days, what changed in it, and its publication. */
@Named
@ViewScoped
public class ProgrammeEditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private EventService events;
  @Inject private ProgrammeService programmes;
  @Inject private RoomService rooms;
  @Inject private SpeakerDesk desk;
  @Inject private Reader reader;
  private String code;
  private String roomName;
  private LastStep last;
  private transient ProgrammeDetail detail;
  private transient Map<UUID, String> names;

  /** Reads the working copy of the event that the address names. */
  public void load() {
    UUID event = events.line(code == null ? "" : code).orElseThrow(NotFoundException::new).ref();
    detail = programmes.workingCopy(event);
    if (!FacesContext.getCurrentInstance().isPostback()) {
      last = LastStep.arrived(event);
    }
  }

  /** A day of the working copy. */
  public record Day(LocalDate day, String title, List<SessionRow> sessions) {}

  /** The days with their sessions. */
  public List<Day> getDays() {
    Dates dates = Dates.in(reader.language());
    Map<LocalDate, List<SessionRow>> days = new LinkedHashMap<>();
    getDetail()
        .sessions()
        .forEach(row -> days.computeIfAbsent(row.facts().day(), day -> new ArrayList<>()).add(row));
    return days.entrySet().stream()
        .map(day -> new Day(day.getKey(), dates.weekday(day.getKey()), day.getValue()))
        .toList();
  }

  /** Publishes the next revision. */
  public String publish() {
    load();
    int number = Retry.onTransient(() -> programmes.publish(detail.event().ref()));
    return done("programme.publish.done", number);
  }

  /** Lets a session exchange its place with the one before or after it. */
  public String exchange(UUID session, boolean earlier) {
    return took(Retry.onTransient(() -> programmes.exchange(session, earlier)), here());
  }

  /** Takes a session out; it can be brought back. */
  public String remove(UUID session) {
    return took(
        Retry.onTransient(() -> programmes.remove(session)), done("programme.session.removed"));
  }

  /** Sets a session back to what is published. */
  public String discard(UUID session) {
    load();
    return took(
        Retry.onTransient(() -> programmes.discard(detail.event().ref(), session)),
        done("programme.discard.one.done"));
  }

  /** Sets everything back to what is published. */
  public String discardAll() {
    load();
    int number = detail.currentRevision();
    return took(
        Retry.onTransient(() -> programmes.discard(detail.event().ref(), null)),
        done("programme.discard.done", number));
  }

  /** Brings a cancelled or removed session back. */
  public String restore(UUID session) {
    return took(
        Retry.onTransient(() -> programmes.restore(session)), done("programme.session.restored"));
  }

  private static String took(ProgrammeStep step, String next) {
    LastStep.taken(step).leave();
    return next;
  }

  /**
   * Takes the last step back, or takes it again, as long as the sessions are as it left them.
   * Nothing is changed where somebody else has changed one of them.
   */
  public String undo() {
    if (last == null) {
      return here();
    }
    try {
      ProgrammeStep inverse = Retry.onTransient(() -> programmes.takeBack(last.step()));
      last.inverse(inverse).leave();
      return done(last.undone() ? "programme.step.redone" : "programme.step.undone");
    } catch (StaleException | NotFoundException e) {
      return said(FacesMessage.SEVERITY_WARN, texts().get("programme.step.stale"));
    }
  }

  /** Whether there is a step to take back. */
  public boolean isUndoable() {
    return last != null && !last.undone();
  }

  /** Whether the last step was taken back, and can be taken again. */
  public boolean isRedoable() {
    return last != null && last.undone();
  }

  /** Adds a room. */
  public String addRoom() {
    load();
    Retry.onTransient(
        () ->
            rooms.add(
                detail.event().ref(), RoomFacts.named(LocalizedText.of(Language.EN, roomName))));
    return here();
  }

  private String here() {
    return "/app/programme/edit.xhtml?faces-redirect=true&code=" + code;
  }

  private String done(String key, Object... arguments) {
    return said(FacesMessage.SEVERITY_INFO, texts().of(key, arguments));
  }

  private String said(FacesMessage.Severity severity, String text) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(severity, text, text));
    return here();
  }

  private Texts texts() {
    return Texts.in(reader.language());
  }

  /** What there is to look at in a session. */
  public List<String> warnings(UUID session) {
    ProgrammeWords words = ProgrammeWords.in(reader.language());
    return getDetail().warnings().stream()
        .filter(warning -> warning.session().equals(session))
        .map(warning -> words.warning(warning, names()))
        .distinct()
        .toList();
  }

  /** What differs in a session from the revision before. */
  public List<ProgrammeWords.Line> lines(ProgrammeChange change) {
    return ProgrammeWords.in(reader.language()).lines(change);
  }

  /** When a session ends: "10:15". */
  public LocalTime ends(SessionRow row) {
    return row.facts().start().plusMinutes(row.facts().minutes());
  }

  /** Names of those who appear in a session, as everyone may read them. */
  public String speakers(SessionRow row) {
    return row.facts().appearances().stream()
        .map(line -> line.person() == null ? line.name() : names().getOrDefault(line.person(), "–"))
        .collect(Collectors.joining(", "));
  }

  private Map<UUID, String> names() {
    if (names == null) {
      names =
          desk.names(
              getDetail().sessions().stream()
                  .flatMap(one -> one.facts().appearances().stream())
                  .map(AppearanceLine::person)
                  .filter(Objects::nonNull)
                  .collect(Collectors.toSet()));
    }
    return names;
  }

  /** Class of the tag of a change. */
  public String changeKind(ProgrammeChange change) {
    return switch (change.kind()) {
      case ADDED, RESTORED -> "ok";
      case REMOVED, CANCELLED -> "no";
      case MOVED, ROOM -> "wait";
      case SPEAKERS, TEXT, FILES -> "new";
    };
  }

  /** The working copy; read again where this node did not read it. */
  public ProgrammeDetail getDetail() {
    if (detail == null && code != null) {
      load();
    }
    return detail;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getRoomName() {
    return roomName;
  }

  public void setRoomName(String roomName) {
    this.roomName = roomName;
  }
}
