package org.plenary.web.programme;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.event.EventLine;
import org.plenary.event.EventService;
import org.plenary.programme.SessionRow;
import org.plenary.programme.interpretation.InterpretationPlan;
import org.plenary.programme.interpretation.InterpretationService;
import org.plenary.programme.interpretation.InterpreterLine;
import org.plenary.programme.interpretation.Payer;
import org.plenary.programme.interpretation.PlanSlot;
import org.plenary.programme.interpretation.PlanWarning;
import org.plenary.programme.interpretation.SlotFacts;
import org.plenary.programme.interpretation.SlotLine;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.shared.StaleException;
import org.plenary.web.shared.Dates;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/**
 * The interpretation plan of an event: its sessions by its languages, and the slot that the address
 * names in a form beside them. The last step can be taken back.
 */
@Named
@ViewScoped
public class InterpretationPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String STEP = "slotStep";

  @Inject private EventService events;
  @Inject private InterpretationService service;
  @Inject private Reader reader;
  private String code;
  private String session;
  private String language;
  private UUID event;
  private long version;
  private SlotForm form;
  private SlotStep step;
  private transient InterpretationPlan plan;

  /** Reads the plan, and the slot that the address names. */
  public void load() {
    if (event == null) {
      EventLine line = events.line(code == null ? "" : code).orElseThrow(NotFoundException::new);
      event = line.ref();
      step = (SlotStep) flash().get(STEP);
    }
    plan = service.plan(event);
    if (form == null && session != null && !session.isBlank()) {
      SlotLine slot = plan.slot(chosen().ref(), into());
      version = slot.version();
      form = SlotForm.of(slot.facts());
    }
  }

  /** Saves the slot. Somebody who changed it meanwhile is not overwritten. */
  public String save() {
    SlotLine before = getPlan().slot(chosen().ref(), into());
    PlanSlot command =
        new PlanSlot(event, chosen().ref(), into(), version, form.facts(plan.interpreters()));
    long left = Retry.onTransient(() -> service.save(command));
    return done(
        "interpretation.saved",
        new SlotStep(event, command.session(), into(), before.facts(), command.facts(), left));
  }

  /** Takes the last step back, or makes it again, as long as the slot is as it was left. */
  public String undo() {
    try {
      long left = Retry.onTransient(() -> service.save(step.back()));
      return done("interpretation.undone", step.inverse(left));
    } catch (StaleException e) {
      return done("interpretation.undo.stale", null);
    }
  }

  private String done(String message, SlotStep last) {
    FacesContext faces = FacesContext.getCurrentInstance();
    flash().setKeepMessages(true);
    if (last != null) {
      flash().put(STEP, last);
    }
    faces.addMessage(null, new FacesMessage(texts().get(message)));
    return "/app/programme/interpretation.xhtml?faces-redirect=true&code=" + code;
  }

  private static Flash flash() {
    return FacesContext.getCurrentInstance().getExternalContext().getFlash();
  }

  private Texts texts() {
    return Texts.in(reader.language());
  }

  /** Whether there is a step to take back. */
  public boolean isUndoable() {
    return step != null;
  }

  /** The sessions of the plan, by day. */
  public Map<String, List<SessionRow>> getDays() {
    Dates dates = Dates.in(reader.language());
    return getPlan().sessions().stream()
        .collect(
            Collectors.groupingBy(
                row -> dates.weekday(row.facts().day()), LinkedHashMap::new, Collectors.toList()));
  }

  /** The session of the slot that is shown in the form. */
  public SessionRow chosen() {
    return getPlan().sessions().stream()
        .filter(row -> row.ref().toString().equals(session))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private Language into() {
    Language into =
        Language.of(language == null ? "" : language).orElseThrow(NotFoundException::new);
    if (!chosen().facts().interpretation().contains(into)) {
      throw new NotFoundException();
    }
    return into;
  }

  /** When a session ends. */
  public LocalTime ends(SessionRow row) {
    return row.facts().start().plusMinutes(row.facts().minutes());
  }

  /** Whether a session is interpreted into a language. */
  public boolean serves(SessionRow row, Language into) {
    return row.facts().interpretation().contains(into);
  }

  /** Who interprets, by name; "" while nobody does. */
  public String team(SlotLine slot) {
    return slot.facts().interpreters().stream()
        .map(getPlan()::name)
        .collect(Collectors.joining(", "));
  }

  /** Booth, relay and who pays, as far as they are known. */
  public String terms(SlotLine slot) {
    SlotFacts facts = slot.facts();
    return Stream.of(
            facts.booth() == null ? null : texts().of("interpretation.booth.number", facts.booth()),
            facts.relay() ? texts().get("interpretation.relay") : null,
            facts.payer() == null ? null : texts().of("interpretation", facts.payer()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  /** What there is to look at in a session; of one language, or of all where it is null. */
  public List<String> warnings(SessionRow row, Language of) {
    return getPlan().warnings().stream()
        .filter(one -> one.session().equals(row.ref()) && one.language() == of)
        .map(this::words)
        .distinct()
        .toList();
  }

  private String words(PlanWarning warning) {
    return texts()
        .of(
            "interpretation.warning." + warning.kind(),
            String.join(", ", warning.names()),
            warning.number(),
            warning.other() == null ? "" : reader.text(warning.other()),
            warning.event() == null ? "" : reader.text(warning.event()));
  }

  /** The booths of the room of the session that is shown in the form; none where none is. */
  public List<Integer> getBooths() {
    SessionRow row = form == null ? null : chosen();
    return row == null || row.room() == null
        ? List.of()
        : IntStream.rangeClosed(1, row.room().booths()).boxed().toList();
  }

  /** Interpreters by ref, with the languages that they are known for; those of this one first. */
  public Map<String, String> getTeamChoices() {
    Map<String, String> choices = new LinkedHashMap<>();
    if (form == null) {
      return choices;
    }
    List<InterpreterLine> sorted =
        getPlan().interpreters().stream()
            .sorted(Comparator.comparing(one -> !one.languages().contains(into())))
            .toList();
    for (InterpreterLine one : sorted) {
      String into =
          one.languages().stream()
              .map(spoken -> spoken.locale().getDisplayLanguage(reader.language().locale()))
              .collect(Collectors.joining(", "));
      choices.put(one.ref().toString(), into.isEmpty() ? one.name() : one.name() + " – " + into);
    }
    return choices;
  }

  /** The teams that interpreters of the event form. */
  public List<String> getTeams() {
    return getPlan().interpreters().stream()
        .map(InterpreterLine::team)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  public Payer[] getPayers() {
    return Payer.values();
  }

  /** The plan; read again where this node did not read it. */
  public InterpretationPlan getPlan() {
    if (plan == null && event != null) {
      plan = service.plan(event);
    }
    return plan;
  }

  public SlotForm getForm() {
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

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
