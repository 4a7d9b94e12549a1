package org.plenary.web.event;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.plenary.audit.AuditTrail;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.DirectoryService;
import org.plenary.event.Clearance;
import org.plenary.event.EventDetail;
import org.plenary.event.EventJoinService;
import org.plenary.event.EventLifeService;
import org.plenary.event.EventRow;
import org.plenary.event.EventService;
import org.plenary.event.EventStepRow;
import org.plenary.event.LifeStep;
import org.plenary.event.SeriesRow;
import org.plenary.programme.ReadableProgrammes;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.shared.Roles;
import org.plenary.web.shared.Dates;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/** An event with its facts, side events, series and history. */
@Named
@ViewScoped
public class EventViewPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private EventService events;
  @Inject private EventLifeService life;
  @Inject private EventJoinService join;
  @Inject private DirectoryService directory;
  @Inject private ReadableProgrammes programmes;
  @Inject private AuditTrail audit;
  @Inject private Reader reader;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;
  private String code;
  private transient EventDetail event;
  private transient SeriesRow series;
  private transient List<EventRow> sideEvents;
  private transient List<EventRow> timeline;
  private transient List<EventStepRow> steps;
  private transient List<HistoryEntry> history;
  private Integer revision;
  private transient String joinLink;

  /** Reads the event that the address names. */
  public void load() {
    event = events.byCode(code == null ? "" : code).orElseThrow(NotFoundException::new);
    series = events.series(event.row().seriesCode()).orElseThrow(NotFoundException::new);
    sideEvents = events.sideEvents(event.code());
    timeline = events.seriesHistory(series.code());
    revision = programmes.currentNumber(event.code()).orElse(null);
    joinLink = join.link(event.ref()).orElse(null);
    steps = isOrganizer() ? life.steps(event.ref()) : List.of();
    history = isOrganizer() ? audit.history(event.ref()) : List.of();
  }

  /** Makes the draft public. */
  public String announce() {
    return change(events::announce);
  }

  /** Opens the registration. */
  public String openRegistration() {
    return change(events::openRegistration);
  }

  /** Closes the registration. */
  public String closeRegistration() {
    return change(events::closeRegistration);
  }

  private String change(Consumer<UUID> verb) {
    Retry.onTransient(() -> verb.accept(getEvent().ref()));
    EventDetail now = events.byRef(getEvent().ref());
    Texts texts = Texts.in(reader.language());
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(
        null,
        new FacesMessage(
            texts.of("event.stage.changed", now.title(), texts.of("event", now.stage()))));
    return "/app/event/view.xhtml?faces-redirect=true&code=" + now.code();
  }

  /** Names of the hosts, separated by semicolons. */
  public String getHosts() {
    return names(getEvent().hosts());
  }

  /** Names of co-organizers, separated by semicolons. */
  public String getCoOrganizers() {
    return names(getEvent().coOrganizers());
  }

  private String names(List<String> codes) {
    return String.join("; ", codes.stream().map(this::name).toList());
  }

  /** Name of the country, or "". */
  public String getCountry() {
    return getEvent().row().country() == null ? "" : name(event.row().country());
  }

  /** Name of the organization that convenes the series, or "". */
  public String getHost() {
    return getSeries().hostCode() == null ? "" : name(series.hostCode());
  }

  private String name(String one) {
    return directory
        .entityByCode(one)
        .map(entity -> entity.name().in(reader.language()) + (entity.isKosovo() ? "*" : ""))
        .orElse(one);
  }

  public boolean isOrganizer() {
    return request.isUserInRole(Roles.ORGANIZER);
  }

  /** Whether the reader runs speakers' lists. */
  public boolean isChairing() {
    return isOrganizer() || request.isUserInRole(Roles.SECRETARY);
  }

  /** Whether the reader asks for the floor for a State or an organization. */
  public boolean isDelegate() {
    return request.isUserInRole(Roles.DELEGATION);
  }

  public EventDetail getEvent() {
    read();
    return event;
  }

  /** Reads again where another node read it before. */
  private void read() {
    if (event == null && code != null) {
      load();
    }
  }

  public SeriesRow getSeries() {
    read();
    return series;
  }

  public List<EventRow> getSideEvents() {
    read();
    return sideEvents;
  }

  public List<EventRow> getTimeline() {
    read();
    return timeline;
  }

  /** The steps of its life, the latest first; for organizers. */
  public List<EventStepRow> getSteps() {
    read();
    return steps;
  }

  /** The steps that can be taken by hand, besides those that have a button above. */
  public List<LifeStep> getNextSteps() {
    List<LifeStep> next = new ArrayList<>(LifeStep.byHandFrom(getEvent().stage()));
    next.removeAll(
        List.of(LifeStep.ANNOUNCE, LifeStep.OPEN_REGISTRATION, LifeStep.CLOSE_REGISTRATION));
    LocalDate today = LocalDate.now(clock.withZone(event.zoneOrUtc()));
    if (event.start().first().isAfter(today)) {
      next.removeAll(List.of(LifeStep.BEGIN, LifeStep.CONCLUDE));
    }
    if (event.clearance() != null) {
      next.add(LifeStep.WITHDRAW_CLEARANCE);
    }
    return next;
  }

  /** Who cleared it and when, or that nobody has. */
  public String getClearance() {
    Texts texts = Texts.in(reader.language());
    Clearance clearance = getEvent().clearance();
    if (clearance == null) {
      return texts.get("event.clearance.absent");
    }
    return clearance.byRecord()
        ? texts.get("event.clearance.record")
        : texts.of(
            "event.clearance.given",
            clearance.by(),
            Dates.in(reader.language()).day(clearance.on()));
  }

  /** Where the reader joins the event online, or null for who is not confirmed. */
  public String getJoinLink() {
    read();
    return joinLink;
  }

  public List<HistoryEntry> getHistory() {
    read();
    return history;
  }

  /** Number of the published revision of the programme, or null. */
  public Integer getRevision() {
    return revision;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
