package org.plenary.web.registration;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.audit.HistoryEntry;
import org.plenary.event.EventDetail;
import org.plenary.event.EventService;
import org.plenary.registration.BulkResult;
import org.plenary.registration.ParticipantFunction;
import org.plenary.registration.RegistrationBulk;
import org.plenary.registration.RegistrationCounts;
import org.plenary.registration.RegistrationDetail;
import org.plenary.registration.RegistrationList;
import org.plenary.registration.RegistrationRow;
import org.plenary.registration.RegistrationStatus;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Reason;
import org.plenary.shared.Retry;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.ReaderTexts;

/** The participants of an event: figures, filters, table, the selected one beside it. */
@Named
@ViewScoped
public class ParticipantListPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MAX_REASONS = 3;

  @Inject private RegistrationList list;
  @Inject private RegistrationBulk bulk;
  @Inject private EventService events;
  @Inject private Reader reader;
  @Inject private ReaderTexts texts;

  private String eventCode;
  private String category;
  private String status;
  private String entity;
  private String function;
  private String q;

  private transient EventDetail event;
  private transient RegistrationCounts counts;
  private transient RegistrationDetail selected;
  private transient ParticipantRows rows;
  private List<RegistrationRow> selection = List.of();
  private UUID selectedRef;
  private UndoOffer undoOffer;
  private String refusal;

  /** Finds the event of the address. */
  public void load() {
    getEvent();
  }

  public EventDetail getEvent() {
    if (event == null) {
      event = events.byCode(eventCode == null ? "" : eventCode).orElseThrow(NotFoundException::new);
    }
    return event;
  }

  public RegistrationCounts getCounts() {
    if (counts == null) {
      counts = list.counts(getEvent().ref());
    }
    return counts;
  }

  public ParticipantRows getRows() {
    if (rows == null) {
      rows = new ParticipantRows(list, () -> query().filter(getEvent().ref()), this::known);
    }
    return rows;
  }

  /** How many rows there are, where the figures say it already. */
  private OptionalLong known() {
    return query().isFiltered() ? OptionalLong.empty() : OptionalLong.of(getCounts().all());
  }

  private ParticipantQuery query() {
    return new ParticipantQuery(eventCode, category, status, entity, function, q);
  }

  /** Address of the export with the filters of the list. */
  public String getExport() {
    return "participants.csv?" + query().address();
  }

  /** Address without filters, or "" where there are none. */
  public String getReset() {
    return query().isFiltered() ? "participants.xhtml?event=" + getEvent().code() : "";
  }

  public Map<String, String> getCategories() {
    Map<String, String> options = new LinkedHashMap<>();
    getCounts().categories().forEach(c -> options.put(c.code(), reader.text(c.name())));
    return options;
  }

  public Map<String, String> getStatuses() {
    return texts.constants("registration", RegistrationStatus.values());
  }

  public Map<String, String> getFunctions() {
    return texts.constants("registration", ParticipantFunction.values());
  }

  public Map<String, String> getEntities() {
    Map<String, String> options = new LinkedHashMap<>();
    getCounts().entities().forEach((code, name) -> options.put(code, reader.text(name)));
    return options;
  }

  /** The class of a status's tag. */
  public String kind(RegistrationStatus one) {
    return switch (one) {
      case CONFIRMED -> "ok";
      case REQUESTED -> "new";
      case WAITLISTED -> "wait";
      case REFUSED -> "no";
      case CANCELLED -> "";
    };
  }

  /** Shows the row that was selected last. */
  public void select() {
    selectedRef = selection.isEmpty() ? null : selection.getLast().ref();
    selected = null;
  }

  public RegistrationDetail getSelected() {
    if (selected == null && selectedRef != null) {
      selected = list.detail(selectedRef);
    }
    return selected;
  }

  /** Titles of other events of the same person. */
  public String getBefore() {
    Map<UUID, org.plenary.event.EventLine> lines = events.lines(getSelected().others());
    return String.join(
        ", ",
        getSelected().others().stream()
            .filter(lines::containsKey)
            .map(ref -> reader.text(lines.get(ref).title()))
            .toList());
  }

  public List<HistoryEntry> getHistory() {
    return StatusHistory.of(getSelected().history(), texts);
  }

  /** Confirms all that are selected. */
  public void confirm() {
    UUID ref = getEvent().ref();
    List<UUID> refs = refs();
    done("registration.bulk.confirmed", Retry.onTransient(() -> bulk.confirm(ref, refs)));
  }

  /** Refuses all that are selected, with the reason of the dialog. */
  public void refuse() {
    UUID ref = getEvent().ref();
    List<UUID> refs = refs();
    done("registration.bulk.refusedDone", Retry.onTransient(() -> bulk.refuse(ref, refs, refusal)));
    refusal = null;
  }

  /** Cancels all that are selected. */
  public void cancel() {
    UUID ref = getEvent().ref();
    List<UUID> refs = refs();
    done("registration.bulk.cancelled", Retry.onTransient(() -> bulk.cancel(ref, refs)));
  }

  private List<UUID> refs() {
    return selection.stream().map(RegistrationRow::ref).toList();
  }

  private void done(String key, BulkResult result) {
    undoOffer =
        result.ref() == null ? null : new UndoOffer(result.ref(), texts.of(key, result.done()));
    if (!result.refusals().isEmpty()) {
      warn(result.refusals());
    }
    refresh();
  }

  private void warn(List<Reason> refusals) {
    String why =
        refusals.stream()
            .map(texts::reason)
            .distinct()
            .limit(MAX_REASONS)
            .collect(Collectors.joining(" "));
    String text = texts.of("registration.bulk.refused", refusals.size()) + " " + why;
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
  }

  /** Takes the last bulk action back. */
  public void undo() {
    UUID ref = undoOffer.ref();
    forgetUndo();
    Retry.onTransient(() -> bulk.undo(ref));
    refresh();
  }

  /** The undo window is over. */
  public void forgetUndo() {
    undoOffer = null;
  }

  private void refresh() {
    counts = null;
    selected = null;
    selection = List.of();
  }

  public String getRefusal() {
    return refusal;
  }

  public void setRefusal(String refusal) {
    this.refusal = refusal;
  }

  public UndoOffer getUndoOffer() {
    return undoOffer;
  }

  public List<RegistrationRow> getSelection() {
    return selection;
  }

  public void setSelection(List<RegistrationRow> selection) {
    this.selection = selection == null ? List.of() : selection;
  }

  public String getEventCode() {
    return eventCode;
  }

  public void setEventCode(String eventCode) {
    this.eventCode = eventCode;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  public String getEntity() {
    return entity;
  }

  public void setEntity(String entity) {
    this.entity = entity;
  }

  public String getFunction() {
    return function;
  }

  public void setFunction(String function) {
    this.function = function;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }
}
