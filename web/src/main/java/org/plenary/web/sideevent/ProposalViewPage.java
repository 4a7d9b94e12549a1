package org.plenary.web.sideevent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.programme.AppearanceLine;
import org.plenary.shared.Language;
import org.plenary.shared.Retry;
import org.plenary.shared.Roles;
import org.plenary.sideevent.Allocation;
import org.plenary.sideevent.ProposalDesk;
import org.plenary.sideevent.ProposalDetail;
import org.plenary.sideevent.ProposalState;
import org.plenary.sideevent.Proposals;
import org.plenary.sideevent.SlotChoice;
import org.plenary.web.directory.Addresses;
import org.plenary.web.directory.FormMessages;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.ReaderTexts;

/** A proposal: what it says, who has confirmed it, and what the reader can do with it. */
@Named
@ViewScoped
public class ProposalViewPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Proposals proposals;
  @Inject private ProposalDesk desk;
  @Inject private Allocation allocation;
  @Inject private FormMessages messages;
  @Inject private Reader reader;
  @Inject private ReaderTexts texts;
  @Inject private HttpServletRequest request;

  private String ref;
  private boolean acknowledged;
  private String reason;
  private String address;
  private long version;
  private transient ProposalDetail proposal;
  private transient List<SlotChoice> choices;

  /** Reads the proposal that the address names. */
  public void load() {
    version = getProposal().version();
  }

  public ProposalDetail getProposal() {
    if (proposal == null) {
      proposal = proposals.detail(Addresses.ref(ref));
    }
    return proposal;
  }

  private String done(String form, String said, Runnable action) {
    boolean accepted = messages.accepted(form, () -> Retry.onTransient(action));
    return accepted
        ? Told.done(texts.get(said), "view.xhtml?faces-redirect=true&ref=" + ref)
        : null;
  }

  /** Goes to the organizers. */
  public String submit() {
    return done(
        "submitting",
        "sideevent.submitted",
        () -> proposals.submit(Addresses.ref(ref), version, acknowledged));
  }

  /** Is taken back for good. */
  public String withdraw() {
    return done(
        "withdrawing",
        "sideevent.withdrawn",
        () -> proposals.withdraw(Addresses.ref(ref), version));
  }

  /** A co-organizer of the reader says yes or no. */
  public String answer(UUID coOrganizer, boolean yes) {
    return done("partners", "sideevent.answered", () -> proposals.answer(coOrganizer, yes));
  }

  /** Sends a co-organizer the link again. */
  public String ask(UUID coOrganizer) {
    return done("partners", "sideevent.asked", () -> desk.ask(coOrganizer, address));
  }

  /** Gets a slot. */
  public String allocate(UUID slot) {
    return done(
        "slots",
        "sideevent.allocated",
        () -> allocation.allocate(Addresses.ref(ref), version, slot));
  }

  /** Gives the slot back. */
  public String takeBack() {
    return done(
        "slots", "sideevent.takenBack", () -> allocation.takeBack(Addresses.ref(ref), version));
  }

  /** Is cancelled, with what became of it. */
  public String cancel() {
    Language language = reader.language();
    return done(
        "cancelling",
        "sideevent.cancelled",
        () -> allocation.cancel(Addresses.ref(ref), version, language, reason));
  }

  /** The slots that it may get, for organizers. */
  public List<SlotChoice> getChoices() {
    if (choices == null) {
      choices =
          isOrganizer() && getProposal().row().state() == ProposalState.ACCEPTED
              ? allocation.choices(Addresses.ref(ref))
              : List.of();
    }
    return choices;
  }

  /** Name of a speaker as the reader sees it. */
  public String speaker(AppearanceLine line) {
    Map<UUID, String> names = getProposal().names();
    return line.person() == null ? line.name() : names.getOrDefault(line.person(), "–");
  }

  public boolean isOrganizer() {
    return request.isUserInRole(Roles.ORGANIZER);
  }

  /** Whether the reader may change what it says. */
  public boolean isEditable() {
    ProposalDetail one = getProposal();
    return isOrganizer() || one.own() && one.row().state().isCorrectable() && one.call().isOpen();
  }

  /** Whether the reader may submit it. */
  public boolean isSubmittable() {
    ProposalDetail one = getProposal();
    return one.row().state() == ProposalState.DRAFT
        && (isOrganizer() || one.own() && one.call().isOpen());
  }

  /** Whether the reader may take it back. */
  public boolean isWithdrawable() {
    ProposalDetail one = getProposal();
    return (isOrganizer() || one.own())
        && one.row().state().isWithdrawable()
        && one.row().slot() == null;
  }

  public boolean isAcknowledged() {
    return acknowledged;
  }

  public void setAcknowledged(boolean acknowledged) {
    this.acknowledged = acknowledged;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }
}
