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
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.event.EventService;
import org.plenary.programme.AppearanceRole;
import org.plenary.shared.FieldException;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.shared.Roles;
import org.plenary.sideevent.CallDetail;
import org.plenary.sideevent.ProposalDetail;
import org.plenary.sideevent.Proposals;
import org.plenary.sideevent.RoomSetup;
import org.plenary.sideevent.SaveProposal;
import org.plenary.sideevent.SideEventCalls;
import org.plenary.web.directory.Addresses;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.ReaderTexts;

/** Makes a proposal for a conference ({@code event}), or changes one ({@code ref}). */
@Named
@ViewScoped
public class ProposalEditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Proposals proposals;
  @Inject private SideEventCalls calls;
  @Inject private EventService events;
  @Inject private DirectoryService directory;
  @Inject private SideEventWords words;
  @Inject private Reader reader;
  @Inject private ReaderTexts texts;
  @Inject private HttpServletRequest request;

  private final UUID key = UUID.randomUUID();
  private String ref;
  private String code;
  private UUID event;
  private UUID entity;
  private long version;
  private ProposalForm form;

  /** Reads the proposal, or the call that a new one is for. */
  public void load() {
    if (form != null) {
      return;
    }
    if (isNew()) {
      event = events.line(code == null ? "" : code).orElseThrow(NotFoundException::new).ref();
      entity = proposals.organizers().stream().map(EntityLine::ref).findFirst().orElse(null);
      form = ProposalForm.empty();
    } else {
      ProposalDetail detail = proposals.detail(Addresses.ref(ref));
      if (!detail.own() && !request.isUserInRole(Roles.ORGANIZER)) {
        throw new NotFoundException();
      }
      event = detail.row().event().ref();
      entity = detail.row().entity() == null ? null : detail.row().entity().ref();
      version = detail.version();
      form = ProposalForm.of(detail);
    }
  }

  /** Saves; a new proposal is a draft. */
  public String save() {
    SaveProposal command =
        new SaveProposal(
            key,
            isNew() ? null : Addresses.ref(ref),
            version,
            event,
            isNew() ? organizer() : null,
            reader.language(),
            form.facts(one -> entity("coOrganizers", one)));
    UUID saved = Retry.onTransient(() -> proposals.save(command));
    return Told.done(texts.get("sideevent.saved"), "view.xhtml?faces-redirect=true&ref=" + saved);
  }

  private UUID organizer() {
    return isOrganizerAsked() ? entity("entity", form.getValues().get("entity")) : entity;
  }

  private UUID entity(String field, String entityCode) {
    if (TypedTexts.isBlank(entityCode)) {
      throw new FieldException(field, "shared.required");
    }
    return directory
        .entityByCode(entityCode)
        .map(EntityLine::ref)
        .orElseThrow(() -> new FieldException(field, "sideevent.coOrganizers.unknown"));
  }

  /** Whether the office says for whom it enters a proposal. */
  public boolean isOrganizerAsked() {
    return isNew() && entity == null;
  }

  /** Name of the main organizer, or "". */
  public String getOrganizerName() {
    return entity == null ? "" : words.entity(directory.entities(List.of(entity)).get(entity));
  }

  /** People of the main organizer, by ref. */
  public Map<String, String> getPeople() {
    Map<String, String> people = new LinkedHashMap<>();
    if (entity != null) {
      proposals
          .people(entity)
          .forEach(person -> people.put(person.ref().toString(), person.displayName()));
      form.getSpeakers().stream()
          .map(SpeakerRow::getPerson)
          .filter(person -> !TypedTexts.isBlank(person))
          .forEach(person -> people.putIfAbsent(person, "–"));
    }
    return people;
  }

  /** The slots of the call, by ref. */
  public Map<String, String> getSlots() {
    Map<String, String> slots = new LinkedHashMap<>();
    getCall().slots().forEach(slot -> slots.put(slot.ref().toString(), words.slot(slot)));
    return slots;
  }

  public CallDetail getCall() {
    return calls.of(event);
  }

  public RoomSetup[] getSetups() {
    return RoomSetup.values();
  }

  /** What speakers of side events do. */
  public List<AppearanceRole> getRoles() {
    return List.of(
        AppearanceRole.SPEAKER,
        AppearanceRole.MODERATOR,
        AppearanceRole.KEYNOTE,
        AppearanceRole.PANELLIST,
        AppearanceRole.OPENING_SPEAKER,
        AppearanceRole.CLOSING_SPEAKER);
  }

  public boolean isNew() {
    return ref == null || ref.isBlank();
  }

  public ProposalForm getForm() {
    return form;
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
