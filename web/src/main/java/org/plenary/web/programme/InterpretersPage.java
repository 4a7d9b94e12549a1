package org.plenary.web.programme;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.event.EventService;
import org.plenary.programme.SessionRow;
import org.plenary.programme.interpretation.InterpretationPlan;
import org.plenary.programme.interpretation.InterpretationReceipts;
import org.plenary.programme.interpretation.InterpretationService;
import org.plenary.programme.interpretation.InterpreterFacts;
import org.plenary.programme.interpretation.InterpreterService;
import org.plenary.programme.interpretation.RequestFacts;
import org.plenary.programme.interpretation.SpeechFacts;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.web.shared.Dates;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/** Who interprets at an event, until when and by whom that is asked for, which speeches are in. */
@Named
@ViewScoped
public class InterpretersPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  @Inject private EventService events;
  @Inject private InterpretationService plans;
  @Inject private InterpreterService interpreters;
  @Inject private InterpretationReceipts receipts;
  @Inject private SpeakerDesk desk;
  @Inject private Reader reader;
  private String code;
  private UUID event;
  private SpeakerChoice who;
  private List<String> languages = new ArrayList<>();
  private String team;
  private String closes;
  private final ReceiptForm request = new ReceiptForm();
  private final ReceiptForm speech = new ReceiptForm();
  private transient InterpretationPlan plan;

  /** Reads what there is of the event that the address names. */
  public void load() {
    if (event == null) {
      event = events.line(code == null ? "" : code).orElseThrow(NotFoundException::new).ref();
      LocalDateTime moment = getPlan().closes();
      closes = moment == null ? null : MOMENT.format(moment);
    }
  }

  /** Suggests people of the directory; what is typed may also stay a free name. */
  public List<SpeakerChoice> find(String typed) {
    return desk.find(typed);
  }

  /** Adds an interpreter. */
  public String add() {
    InterpreterFacts facts =
        new InterpreterFacts(
            person(who), name(who), languages.stream().map(this::of).toList(), team);
    Retry.onTransient(() -> interpreters.add(event, facts));
    return done("interpretation.interpreter.added");
  }

  /** Removes an interpreter who is in no slot. */
  public String remove(UUID one) {
    Retry.onTransient(() -> interpreters.remove(event, one));
    return done("interpretation.interpreter.removed");
  }

  /** Sets from when on requests are late. */
  public String close() {
    LocalDateTime moment = moment();
    Retry.onTransient(() -> plans.closeRequests(event, moment));
    return done("interpretation.closes.saved");
  }

  private LocalDateTime moment() {
    if (closes == null || closes.isBlank()) {
      return null;
    }
    try {
      return LocalDateTime.parse(closes.strip(), MOMENT);
    } catch (DateTimeParseException e) {
      throw new FieldException("closes", "event.field.deadline.malformed");
    }
  }

  /** Notes a request. */
  public String ask() {
    RequestFacts facts =
        new RequestFacts(request.session(), of(request.getLanguage()), request.getText());
    Retry.onTransient(() -> receipts.request(event, facts));
    return done("interpretation.request.added");
  }

  /** Takes a request out. */
  public String dropRequest(UUID one) {
    Retry.onTransient(() -> receipts.dropRequest(event, one));
    return done("interpretation.request.removed");
  }

  /** Notes that a speech came in. */
  public String receive() {
    SpeechFacts facts =
        new SpeechFacts(
            speech.session(),
            person(speech.getWho()),
            name(speech.getWho()),
            of(speech.getLanguage()),
            speech.getText());
    Retry.onTransient(() -> receipts.receive(event, facts));
    return done("interpretation.speech.added");
  }

  /** Takes out that a speech came in. */
  public String dropSpeech(UUID one) {
    Retry.onTransient(() -> receipts.dropSpeech(event, one));
    return done("interpretation.speech.removed");
  }

  private static UUID person(SpeakerChoice choice) {
    return choice == null ? null : choice.person();
  }

  private static String name(SpeakerChoice choice) {
    return choice == null || choice.person() != null ? null : choice.name();
  }

  private Language of(String chosen) {
    return Language.of(chosen == null ? "" : chosen).orElseThrow(NotFoundException::new);
  }

  private String done(String message) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(Texts.in(reader.language()).get(message)));
    return "/app/programme/interpreters.xhtml?faces-redirect=true&code=" + code;
  }

  /** Sessions by ref, with day and hour. */
  public Map<String, String> getSessions() {
    Map<String, String> sessions = new LinkedHashMap<>();
    for (SessionRow row : getPlan().sessions()) {
      sessions.put(row.ref().toString(), title(row.ref()));
    }
    return sessions;
  }

  /** Day, hour and title of a session; "–" of one that is not planned any more. */
  public String title(UUID session) {
    return getPlan().sessions().stream()
        .filter(row -> row.ref().equals(session))
        .map(
            row ->
                Dates.in(reader.language()).weekday(row.facts().day())
                    + ", "
                    + row.facts().start()
                    + ": "
                    + reader.text(row.facts().title()))
        .findFirst()
        .orElse("–");
  }

  /** What languages are called, separated by commas. */
  public String names(List<Language> some) {
    Texts texts = Texts.in(reader.language());
    return some.stream()
        .map(one -> texts.get("layout.language." + one.code()))
        .collect(Collectors.joining(", "));
  }

  /** The plan; read again where this node did not read it. */
  public InterpretationPlan getPlan() {
    if (plan == null && event != null) {
      plan = plans.plan(event);
    }
    return plan;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public SpeakerChoice getWho() {
    return who;
  }

  public void setWho(SpeakerChoice who) {
    this.who = who;
  }

  public List<String> getLanguages() {
    return languages;
  }

  public void setLanguages(List<String> languages) {
    this.languages = languages;
  }

  public String getTeam() {
    return team;
  }

  public void setTeam(String team) {
    this.team = team;
  }

  public String getCloses() {
    return closes;
  }

  public void setCloses(String closes) {
    this.closes = closes;
  }

  public ReceiptForm getRequest() {
    return request;
  }

  public ReceiptForm getSpeech() {
    return speech;
  }
}
