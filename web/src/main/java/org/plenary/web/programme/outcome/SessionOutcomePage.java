package org.plenary.web.programme.outcome;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.PersonLine;
import org.plenary.event.EventLine;
import org.plenary.event.EventService;
import org.plenary.programme.AppearanceLine;
import org.plenary.programme.SessionRow;
import org.plenary.programme.outcome.OutcomeFacts;
import org.plenary.programme.outcome.QuoteFacts;
import org.plenary.programme.outcome.RecommendationFacts;
import org.plenary.programme.outcome.RecordSessionOutcome;
import org.plenary.programme.outcome.SessionOutcomeRow;
import org.plenary.programme.outcome.SessionOutcomes;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.shared.StaleException;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/** What came of a session, being recorded. */
@Named
@ViewScoped
public class SessionOutcomePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private EventService events;
  @Inject private SessionOutcomes service;
  @Inject private DirectoryService directory;
  @Inject private Reader reader;
  private String code;
  private String session;
  private UUID ref;
  private long version;
  private OutcomeForm form;
  private LinkedHashMap<String, String> speakers;
  private transient EventLine event;
  private transient SessionRow row;
  private transient SessionOutcomeRow theirs;

  /** Reads the session that the address names, and the first time what is recorded of it. */
  public void load() {
    event = events.line(code == null ? "" : code).orElseThrow(NotFoundException::new);
    ref = Params.ref(session);
    SessionOutcomeRow stored = service.of(event.ref(), ref);
    row = stored.session();
    if (form == null) {
      speakers = speakers(stored);
      version = stored.version();
      boolean begun = stored.isRecorded();
      form = form(begun ? stored.facts() : nothingYet());
    }
  }

  private OutcomeFacts nothingYet() {
    return new OutcomeFacts(reader.language(), null, List.of(), List.of());
  }

  private OutcomeForm form(OutcomeFacts facts) {
    List<UUID> entities =
        facts.recommendations().stream()
            .map(RecommendationFacts::entity)
            .filter(Objects::nonNull)
            .toList();
    return new OutcomeForm(
        facts, entities.isEmpty() ? Map.of() : directory.entities(entities), speakers.keySet());
  }

  /** Who appears in the session, and who was quoted and appears no longer, by what they choose. */
  private LinkedHashMap<String, String> speakers(SessionOutcomeRow stored) {
    List<AppearanceLine> lines = stored.session().facts().appearances();
    List<UUID> refs =
        Stream.concat(
                lines.stream().map(AppearanceLine::person),
                stored.facts().quotes().stream().map(QuoteFacts::person))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    Map<UUID, PersonLine> people = refs.isEmpty() ? Map.of() : directory.people(refs);
    LinkedHashMap<String, String> names = new LinkedHashMap<>();
    for (AppearanceLine line : lines) {
      String name = line.person() == null ? line.name() : name(people.get(line.person()));
      names.putIfAbsent(
          QuoteForm.value(line), name + " (" + texts().of("programme", line.role()) + ")");
    }
    stored.facts().quotes().stream()
        .filter(one -> one.person() != null)
        .forEach(one -> names.putIfAbsent(QuoteForm.value(one), name(people.get(one.person()))));
    return names;
  }

  private static String name(PersonLine person) {
    return person == null ? "–" : person.displayName();
  }

  /** Saves; what cannot be, or was changed by somebody else, stays as it was typed. */
  public String save() {
    FacesContext faces = FacesContext.getCurrentInstance();
    List<RecommendationFacts> recommendations = new ArrayList<>();
    List<QuoteFacts> quotes = new ArrayList<>();
    for (int i = 0; i < form.getRecommendations().size(); i++) {
      RecommendationForm one = form.getRecommendations().get(i);
      if (!one.isBlank()) {
        read("recommendation:" + i, () -> one.facts(this::entity), recommendations);
      }
    }
    for (int i = 0; i < form.getQuotes().size(); i++) {
      QuoteForm one = form.getQuotes().get(i);
      if (!one.isBlank()) {
        read("quote:" + i, one::facts, quotes);
      }
    }
    if (faces.isValidationFailed()) {
      return null;
    }
    OutcomeFacts facts =
        new OutcomeFacts(
            Params.language(form.getLanguage()), form.getSummary(), recommendations, quotes);
    try {
      Retry.onTransient(
          () -> service.record(new RecordSessionOutcome(event.ref(), ref, version, facts)));
    } catch (StaleException e) {
      theirs = service.of(event.ref(), ref);
      version = theirs.version();
      return null;
    }
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(texts().get("outcome.saved")));
    return "/app/programme/outcomes.xhtml?faces-redirect=true&code=" + code;
  }

  private EntityLine entity(String text) {
    return directory.entityByCode(text).orElse(null);
  }

  /** A field in a row is not found by its name alone: its message is put beside it here. */
  private <T> void read(String at, Supplier<T> reading, List<T> into) {
    try {
      into.add(reading.get());
    } catch (FieldException e) {
      String text = texts().of(e.reason());
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.validationFailed();
      faces.addMessage(
          at + ":" + e.field(), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
  }

  private Texts texts() {
    return Texts.in(reader.language());
  }

  /** "Act together · AT" of what somebody else recorded meanwhile; asked for without it, too. */
  public List<String> getTheirRecommendations() {
    if (theirs == null) {
      return List.of();
    }
    OutcomeForm stored = form(theirs.facts());
    return stored.getRecommendations().stream()
        .map(one -> Stream.of(one.getText(), one.getTo()))
        .map(parts -> parts.filter(Objects::nonNull).collect(Collectors.joining(" · ")))
        .toList();
  }

  /** Quotes of what somebody else recorded meanwhile, with their speakers. */
  public List<String> getTheirQuotes() {
    if (theirs == null) {
      return List.of();
    }
    Map<String, String> names = speakers(theirs);
    return theirs.facts().quotes().stream()
        .map(
            one ->
                one.text()
                    + " – "
                    + (one.person() == null ? one.name() : names.get(QuoteForm.value(one))))
        .toList();
  }

  /** What somebody else recorded since the page was read; null if nobody did. */
  public SessionOutcomeRow getTheirs() {
    return theirs;
  }

  /** Names of those who can be quoted, by what they are chosen by. */
  public Map<String, String> getSpeakers() {
    return speakers;
  }

  public Language[] getLanguages() {
    return Language.values();
  }

  public EventLine getEvent() {
    return event;
  }

  public SessionRow getRow() {
    return row;
  }

  public OutcomeForm getForm() {
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
