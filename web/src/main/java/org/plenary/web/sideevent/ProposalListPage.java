package org.plenary.web.sideevent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.directory.EntityLine;
import org.plenary.event.EventLine;
import org.plenary.event.EventService;
import org.plenary.shared.DomainException;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Page;
import org.plenary.shared.Reason;
import org.plenary.shared.Retry;
import org.plenary.sideevent.BulkMoved;
import org.plenary.sideevent.Ground;
import org.plenary.sideevent.MoveProposals;
import org.plenary.sideevent.ProposalDesk;
import org.plenary.sideevent.ProposalFilter;
import org.plenary.sideevent.ProposalRow;
import org.plenary.sideevent.ProposalState;
import org.plenary.web.directory.Addresses;
import org.plenary.web.directory.FormMessages;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.ReaderTexts;

/**
 * The proposals of a conference for its organizers: filters and page stand in the address; several
 * are moved at once, and what was done last can be undone.
 */
@Named
@ViewScoped
public class ProposalListPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 50;

  @Inject private ProposalDesk desk;
  @Inject private EventService events;
  @Inject private FormMessages messages;
  @Inject private Reader reader;
  @Inject private ReaderTexts texts;
  @Inject private HttpServletRequest request;

  private final Map<String, String> query = new LinkedHashMap<>();
  private ProposalState to;
  private Ground ground;
  private String reason;
  private transient EventLine event;
  private transient Page<ProposalRow> rows;
  private transient Map<String, String> entities;

  /** Finds the conference of the address. */
  public void load() {
    getEvent();
  }

  public EventLine getEvent() {
    if (event == null) {
      String code = query.get("event");
      event = events.line(code == null ? "" : code).orElseThrow(NotFoundException::new);
    }
    return event;
  }

  public Page<ProposalRow> getRows() {
    if (rows == null) {
      String slotted = Params.text(query.get("slotted"));
      UUID entity =
          Params.text(query.get("entity")) == null ? null : Addresses.ref(query.get("entity"));
      ProposalFilter filter =
          new ProposalFilter(
              getEvent().ref(),
              Params.code(ProposalState.class, query.get("state")),
              entity,
              slotted == null ? null : "yes".equals(slotted));
      rows = desk.list(filter, Params.page(query.get("page"), SIZE));
    }
    return rows;
  }

  /** Where proposals stand, with how many. */
  public Map<String, String> getStates() {
    Map<ProposalState, Long> counts = desk.counts(getEvent().ref());
    Map<String, String> options = new LinkedHashMap<>();
    for (ProposalState state : ProposalState.values()) {
      options.put(
          state.name(),
          texts.constant("sideevent", state) + " (" + counts.getOrDefault(state, 0L) + ")");
    }
    return options;
  }

  /** The main organizers. */
  public Map<String, String> getEntities() {
    if (entities == null) {
      entities = new LinkedHashMap<>();
      desk.organizers(getEvent().ref()).values().stream()
          .sorted(java.util.Comparator.comparing((EntityLine one) -> reader.text(one.name())))
          .forEach(one -> entities.put(one.ref().toString(), reader.text(one.name())));
    }
    return entities;
  }

  public Map<String, String> getSlotOptions() {
    return Map.of("yes", texts.get("layout.yes"), "no", texts.get("layout.no"));
  }

  /** Where those that are selected can be moved. */
  public List<ProposalState> getTargets() {
    return Stream.of(ProposalState.values()).filter(ProposalDesk.TARGETS::contains).toList();
  }

  public Ground[] getGrounds() {
    return Ground.values();
  }

  /** Moves those that are selected. */
  public String move() {
    String[] target = new String[1];
    messages.accepted(
        "list",
        () -> {
          BulkMoved moved = Retry.onTransient(() -> desk.move(command()));
          Told.warn(
              Stream.concat(moved.refusals().stream(), moved.warnings().stream())
                  .map((Reason one) -> texts.reason(one))
                  .toList());
          target[0] =
              address()
                  + (moved.step() == null
                      ? ""
                      : "&step=" + moved.step() + "&count=" + moved.done());
        });
    return target[0];
  }

  private MoveProposals command() {
    String[] who = request.getParameterValues("who");
    List<UUID> refs =
        Stream.of(who == null ? new String[0] : who).map(Addresses::ref).distinct().toList();
    if (refs.isEmpty()) {
      throw new DomainException("sideevent.nothingSelected");
    }
    return new MoveProposals(getEvent().ref(), refs, to, ground, reason);
  }

  /** Undoes what was done last. */
  public String undo() {
    String[] target = new String[1];
    messages.accepted(
        "done",
        () -> {
          int undone = Retry.onTransient(() -> desk.undo(Addresses.ref(query.get("step"))));
          target[0] = Told.done(texts.of("sideevent.undone", undone), address());
        });
    return target[0];
  }

  private String address() {
    StringBuilder address = new StringBuilder("proposals.xhtml?faces-redirect=true");
    Stream.of("event", "state", "entity", "slotted")
        .filter(name -> Params.text(query.get(name)) != null)
        .forEach(name -> address.append('&').append(name).append('=').append(query.get(name)));
    return address.toString();
  }

  /** How many were moved last. */
  public int getDone() {
    return Addresses.number(query.get("count"));
  }

  /** What the address asks for, by name. */
  public Map<String, String> getQuery() {
    return query;
  }

  public ProposalState getTo() {
    return to;
  }

  public void setTo(ProposalState to) {
    this.to = to;
  }

  public Ground getGround() {
    return ground;
  }

  public void setGround(Ground ground) {
    this.ground = ground;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
