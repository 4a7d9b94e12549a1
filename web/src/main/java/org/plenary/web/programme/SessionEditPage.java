package org.plenary.web.programme;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.event.EventDetail;
import org.plenary.event.EventService;
import org.plenary.programme.AddSession;
import org.plenary.programme.AppearanceLine;
import org.plenary.programme.AppearanceRole;
import org.plenary.programme.Confirmation;
import org.plenary.programme.EditSession;
import org.plenary.programme.ProgrammeDetail;
import org.plenary.programme.ProgrammeService;
import org.plenary.programme.ProgrammeStep;
import org.plenary.programme.ProgrammeWarning;
import org.plenary.programme.SessionFacts;
import org.plenary.programme.SessionKind;
import org.plenary.programme.SessionMark;
import org.plenary.programme.SessionRow;
import org.plenary.programme.SessionStatus;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.shared.StaleException;
import org.plenary.web.shared.Dates;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;
import org.primefaces.PrimeFaces;

/** Edits one session of a programme, or adds one where the address names none. */
@Named
@ViewScoped
public class SessionEditPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MAX_DAYS = 62;

  @Inject private EventService events;
  @Inject private ProgrammeService programmes;
  @Inject private SpeakerDesk desk;
  @Inject private Reader reader;
  @Inject private Clock clock;
  private final UUID key = UUID.randomUUID();
  private final Map<String, String> rooms = new LinkedHashMap<>();
  private final Map<String, String> days = new LinkedHashMap<>();
  private String code;
  private String session;
  private UUID event;
  private UUID ref;
  private long version;
  private boolean cancelled;
  private List<Language> languages;
  private List<Language> stale = List.of();
  private SessionForm form;
  private List<SessionDifference> differences = List.of();

  /** Reads the session that the address names. */
  public void load() {
    if (form != null) {
      return;
    }
    EventDetail detail =
        events.byCode(code == null ? "" : code).orElseThrow(NotFoundException::new);
    event = detail.ref();
    languages = List.copyOf(detail.languages());
    ProgrammeDetail copy = programmes.workingCopy(event);
    copy.rooms().forEach(room -> rooms.put(room.ref().toString(), reader.text(room.name())));
    if (session == null || session.isBlank()) {
      form = SessionForm.on(detail.start().first());
    } else {
      form = read(copy);
    }
    offerDays(detail);
  }

  /** The days of the event, and that of the session where it lies outside them. */
  private void offerDays(EventDetail detail) {
    SortedSet<LocalDate> offered =
        detail
            .start()
            .first()
            .datesUntil(detail.end().last().plusDays(1))
            .limit(MAX_DAYS)
            .collect(Collectors.toCollection(TreeSet::new));
    offered.add(form.dayOrNull());
    Dates dates = Dates.in(reader.language());
    offered.forEach(day -> days.put(day.toString(), dates.weekday(day)));
  }

  private SessionForm read(ProgrammeDetail copy) {
    SessionRow row =
        copy.sessions().stream()
            .filter(one -> one.ref().toString().equals(session))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    ref = row.ref();
    version = row.version();
    stale = List.copyOf(row.stale());
    cancelled = row.status() == SessionStatus.CANCELLED;
    return SessionForm.of(row.facts(), desk.names(people(row.facts())));
  }

  private static List<UUID> people(SessionFacts facts) {
    return facts.appearances().stream()
        .map(AppearanceLine::person)
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * Saves the session, or adds it. If somebody else changed it meanwhile, both versions are shown
   * and what was typed stays; saving again replaces theirs.
   */
  public String save() {
    SessionFacts facts = form.facts();
    UUID saved;
    try {
      saved = save(facts);
    } catch (StaleException e) {
      SessionForm theirs = read(programmes.workingCopy(event));
      differences = differences(form, theirs);
      return differences.isEmpty() ? done("programme.session.saved") : null;
    }
    FacesContext faces = FacesContext.getCurrentInstance();
    ProgrammeWords words = ProgrammeWords.in(reader.language());
    Map<UUID, String> names = desk.names(people(facts));
    for (ProgrammeWarning warning : programmes.workingCopy(event).warnings()) {
      if (warning.session().equals(saved)) {
        String text = words.warning(warning, names);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, text));
      }
    }
    return done("programme.session.saved");
  }

  private UUID save(SessionFacts facts) {
    EditSession edit = new EditSession(ref, version, facts, form.looked());
    if (ref == null) {
      UUID added = Retry.onTransient(() -> programmes.add(new AddSession(key, event, facts)));
      LastStep.taken(programmes.adding(added)).leave();
      return added;
    }
    LastStep.taken(Retry.onTransient(() -> programmes.edit(edit))).leave();
    return ref;
  }

  private List<SessionDifference> differences(SessionForm mine, SessionForm theirs) {
    return SessionDifference.between(mine.words(texts(), rooms), theirs.words(texts(), rooms));
  }

  private Texts texts() {
    return Texts.in(reader.language());
  }

  /** Suggests people of the directory; what is typed may also stay a free name. */
  public List<SpeakerChoice> find(String typed) {
    return desk.find(typed);
  }

  /** Fills in title and organization of a chosen person. */
  public void chosen(SpeakerForm speaker) {
    LocalDate day = form.dayOrNull();
    desk.fillIn(speaker, day == null ? LocalDate.now(clock) : day);
  }

  /** Adds an empty line for a speaker, ready for typing. */
  public void addSpeaker() {
    form.addSpeaker();
    focus("who_input", form.getSpeakers().size() - 1);
  }

  /** Takes a speaker out. */
  public void removeSpeaker(SpeakerForm speaker) {
    form.getSpeakers().remove(speaker);
  }

  /** Moves a speaker up (-1) or down (1). */
  public void moveSpeaker(SpeakerForm speaker, int by) {
    form.move(speaker, by);
    focus(by < 0 ? "up" : "down", form.getSpeakers().indexOf(speaker));
  }

  private static void focus(String part, int row) {
    PrimeFaces.current().executeScript("PrimeFaces.focus('speaker:" + row + ":" + part + "')");
  }

  /** Takes the session out of the programme. */
  public String remove() {
    return change(programmes::remove, "programme.session.removed");
  }

  /** Marks the session as cancelled. */
  public String cancel() {
    return change(programmes::cancel, "programme.session.saved");
  }

  /** Plans a cancelled session again. */
  public String restore() {
    return change(programmes::restore, "programme.session.restored");
  }

  private String change(Function<UUID, ProgrammeStep> verb, String message) {
    LastStep.taken(Retry.onTransient(() -> verb.apply(ref))).leave();
    return done(message);
  }

  private String done(String message) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(Texts.in(reader.language()).get(message)));
    return "/app/programme/edit.xhtml?faces-redirect=true&code=" + code;
  }

  /** In what the typed version differs from the one that somebody else saved meanwhile. */
  public List<SessionDifference> getDifferences() {
    return differences;
  }

  /** Languages whose text nobody has looked at since the English one changed. */
  public List<Language> getStale() {
    return stale;
  }

  /** Whether a language is one of the event's: its texts are wanted. */
  public boolean wanted(String language) {
    return languages.stream().anyMatch(one -> one.code().equals(language));
  }

  public UUID getEvent() {
    return event;
  }

  public boolean isNew() {
    return ref == null;
  }

  public boolean isCancelled() {
    return cancelled;
  }

  public SessionKind[] getKinds() {
    return SessionKind.values();
  }

  public AppearanceRole[] getRoles() {
    return AppearanceRole.values();
  }

  public Confirmation[] getConfirmations() {
    return Confirmation.values();
  }

  public SessionMark[] getMarks() {
    return SessionMark.values();
  }

  /** Names of the rooms by ref. */
  public Map<String, String> getRooms() {
    return rooms;
  }

  /** The days that may be chosen, by date. */
  public Map<String, String> getDays() {
    return days;
  }

  public SessionForm getForm() {
    return form;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getSession() {
    return session;
  }

  public void setSession(String session) {
    this.session = session;
  }
}
