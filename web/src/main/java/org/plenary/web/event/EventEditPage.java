package org.plenary.web.event;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.plenary.event.CreateNextEdition;
import org.plenary.event.EditEvent;
import org.plenary.event.EventDetail;
import org.plenary.event.EventFacts;
import org.plenary.event.EventService;
import org.plenary.event.KindChoice;
import org.plenary.event.NextEdition;
import org.plenary.programme.ReadableProgrammes;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.shared.StaleException;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/** Edits an event ({@code code}), or creates the next edition of a series ({@code series}). */
@Named
@ViewScoped
public class EventEditPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MAX_ZONES = 20;

  @Inject private EventService events;
  @Inject private KindNames kindNames;
  @Inject private ReadableProgrammes programmes;
  @Inject private Reader reader;
  private final UUID key = UUID.randomUUID();
  private String code;
  private String series;
  private UUID ref;
  private long version;
  private String newCode;
  private String kind;
  private boolean withProgramme = true;
  private EventForm form;
  private List<EventDifference> differences = List.of();
  private String zone;
  private String zoneAsked;

  /** Reads the event that the address names. */
  public void load() {
    if (form == null) {
      EventDetail event =
          events.byCode(code == null ? "" : code).orElseThrow(NotFoundException::new);
      ref = event.ref();
      version = event.version();
      form = EventForm.of(events.facts(ref));
      kind = event.row().kindChoice().code();
      zone = form.getZone();
    }
  }

  /** Proposes the next edition of the series that the address names. */
  public void propose() {
    if (form == null) {
      NextEdition next = events.proposeNextEdition(series == null ? "" : series, null);
      newCode = next.code();
      form = EventForm.of(next.facts());
    }
  }

  /**
   * Saves the event. If somebody else changed it meanwhile, both versions are shown and what was
   * typed stays; saving again replaces theirs.
   */
  public String save() {
    EventFacts facts = form.facts();
    String chosen = facts.zone() == null ? ZoneOffset.UTC.getId() : facts.zone();
    if (isZoneToAsk(chosen)) {
      zoneAsked = chosen;
      return null;
    }
    try {
      Retry.onTransient(
          () -> events.edit(new EditEvent(ref, version, facts, KindChoice.read(kind))));
    } catch (StaleException e) {
      version = events.byRef(ref).version();
      Texts texts = Texts.in(reader.language());
      EventForm theirs = EventForm.of(events.facts(ref));
      differences = EventDifference.between(form.words(texts), theirs.words(texts));
      return differences.isEmpty() ? done("event.edit.saved", code) : null;
    }
    return done("event.edit.saved", code);
  }

  /** Another zone moves what is published already: asked once for each. One that is none is not. */
  private boolean isZoneToAsk(String chosen) {
    return zone != null
        && !zone.equals(chosen)
        && !chosen.equals(zoneAsked)
        && ZoneId.getAvailableZoneIds().contains(chosen)
        && programmes.currentNumber(code).isPresent();
  }

  /** What another zone does to the published agenda, before it is saved; or null. */
  public String getZoneWarning() {
    return zoneAsked == null
        ? null
        : Texts.in(reader.language()).of("event.zone.published", zone, zoneAsked);
  }

  /** Creates the edition; sent twice, it makes one. */
  public String create() {
    UUID created =
        Retry.onTransient(
            () ->
                events.createNextEdition(
                    new CreateNextEdition(key, series, null, form.facts(), withProgramme)));
    String createdCode = events.byRef(created).code();
    return done("event.next.created", createdCode);
  }

  /** Time zones whose name contains what is typed; the first 20. */
  public List<String> zones(String typed) {
    String part = typed.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
    return ZoneId.getAvailableZoneIds().stream()
        .filter(zone -> zone.contains("/") && !zone.startsWith("Etc") && !zone.startsWith("System"))
        .filter(zone -> zone.toLowerCase(Locale.ROOT).contains(part))
        .sorted()
        .limit(MAX_ZONES)
        .toList();
  }

  private String done(String message, String event) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(Texts.in(reader.language()).of(message, event)));
    return "/app/event/view.xhtml?faces-redirect=true&code=" + event;
  }

  /** In what the typed version differs from the one that somebody else saved meanwhile. */
  public List<EventDifference> getDifferences() {
    return differences;
  }

  public EventForm getForm() {
    return form;
  }

  /** The code that the next edition will have. */
  public String getNewCode() {
    return newCode;
  }

  public boolean isWithProgramme() {
    return withProgramme;
  }

  public void setWithProgramme(boolean withProgramme) {
    this.withProgramme = withProgramme;
  }

  /** Names of the kinds by code. */
  public Map<String, String> getKinds() {
    return kindNames.all(reader.language());
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getSeries() {
    return series;
  }

  public void setSeries(String series) {
    this.series = series;
  }
}
