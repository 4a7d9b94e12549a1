package org.plenary.web.directory.contactgroup;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.PersonRow;
import org.plenary.directory.PersonService;
import org.plenary.directory.contactgroup.ContactGroupDetail;
import org.plenary.directory.contactgroup.ContactGroupEditing;
import org.plenary.directory.contactgroup.ContactGroupService;
import org.plenary.directory.contactgroup.GroupMemberRow;
import org.plenary.directory.contactgroup.GroupStep;
import org.plenary.directory.correspondence.Party;
import org.plenary.shared.DomainException;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Page;
import org.plenary.shared.Retry;
import org.plenary.web.directory.FormMessages;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.ReaderTexts;

/** A group: who is in it and why; adding and removing, with undo. */
@Named
@ViewScoped
public class ContactGroupViewPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 100;
  private static final String SELF = "contactgroup.xhtml?faces-redirect=true&ref=";

  @Inject private ContactGroupService groups;
  @Inject private ContactGroupEditing editing;
  @Inject private PersonService people;
  @Inject private FormMessages messages;
  @Inject private ReaderTexts texts;
  @Inject private HttpServletRequest request;

  private String ref;
  private String tab;
  private String page;
  private String step;
  private String added;
  private String removed;
  private long version;
  private ArrayList<Party> parties = new ArrayList<>();
  private transient ContactGroupDetail detail;
  private transient Page<GroupMemberRow> members;
  private transient Page<PersonRow> found;
  private transient List<HistoryEntry> history;

  /** Reads the group with a page of who is in it. */
  public void load() {
    read();
    version = detail.row().version();
  }

  private void read() {
    detail = groups.detail(uuid(ref));
    if ("history".equals(tab)) {
      history = groups.history(uuid(ref));
    } else if (detail.row().isFixed()) {
      members = groups.members(uuid(ref), Params.page(page, SIZE));
    } else {
      found = people.list(detail.search(), Params.page(page, SIZE));
    }
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text == null ? "" : text);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException();
    }
  }

  /** Adds those who were chosen. */
  public String add() {
    List<UUID> refs = parties.stream().map(Party::ref).toList();
    return step("add", "added", () -> editing.add(uuid(ref), refs));
  }

  /** Removes those whose boxes are ticked. */
  public String removeMembers() {
    String[] who = request.getParameterValues("who");
    if (who == null) {
      messages.refuse("members", new DomainException("contactgroup.nobodySelected"));
      return null;
    }
    List<UUID> refs = Stream.of(who).map(ContactGroupViewPage::uuid).toList();
    return step("members", "removed", () -> editing.removeMembers(uuid(ref), refs));
  }

  private String step(String form, String what, java.util.function.Supplier<GroupStep> action) {
    GroupStep[] done = new GroupStep[1];
    boolean accepted = messages.accepted(form, () -> done[0] = Retry.onTransient(action));
    return accepted
        ? SELF + ref + "&step=" + done[0].step() + "&" + what + "=" + done[0].count()
        : null;
  }

  /** Takes back what was done last. */
  public String undo() {
    return done(
        "undo",
        () -> Retry.onTransient(() -> editing.undo(uuid(ref), uuid(step))),
        "contactgroup.undone");
  }

  /** Archives the group, or brings it back. */
  public String archive(boolean yes) {
    return done(
        "archive",
        () -> editing.archive(uuid(ref), version, yes),
        yes ? "contactgroup.archive.done" : "contactgroup.restore.done");
  }

  private String done(String form, Runnable action, String key) {
    if (!messages.accepted(form, action)) {
      return null;
    }
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, texts.get(key), null));
    return SELF + ref;
  }

  /** Removes the group. */
  public String remove() {
    boolean gone = messages.accepted("remove", () -> editing.remove(uuid(ref), version));
    return gone ? "contactgroups.xhtml?faces-redirect=true" : null;
  }

  /** What was just done to members, in words; null if nothing was. */
  public String getStepText() {
    if (step == null || step.isBlank()) {
      return null;
    }
    boolean adding = added != null && !added.isBlank();
    return texts.of(
        adding ? "contactgroup.added" : "contactgroup.removed", number(adding ? added : removed));
  }

  private static int number(String text) {
    return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
  }

  /** The group; read again after a refused form. */
  public ContactGroupDetail getDetail() {
    if (detail == null) {
      read();
    }
    return detail;
  }

  /** Whether a row has the footnote on Kosovo. */
  public boolean isKosovo() {
    boolean member =
        members != null
            && members.rows().stream()
                .map(row -> row.party().entity())
                .anyMatch(entity -> entity != null && entity.isKosovo());
    return member || found != null && found.rows().stream().anyMatch(PersonRow::isKosovo);
  }

  /** Who is in a fixed group; null for a saved search. */
  public Page<GroupMemberRow> getMembers() {
    return members;
  }

  /** Whom a saved search finds; null for a fixed group. */
  public Page<PersonRow> getFound() {
    return found;
  }

  public List<HistoryEntry> getHistory() {
    return history == null ? List.of() : history;
  }

  public List<Party> getParties() {
    return parties;
  }

  public void setParties(List<Party> parties) {
    this.parties = parties == null ? new ArrayList<>() : new ArrayList<>(parties);
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  public String getTab() {
    return tab;
  }

  public void setTab(String tab) {
    this.tab = tab;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public String getStep() {
    return step;
  }

  public void setStep(String step) {
    this.step = step;
  }

  public String getAdded() {
    return added;
  }

  public void setAdded(String added) {
    this.added = added;
  }

  public String getRemoved() {
    return removed;
  }

  public void setRemoved(String removed) {
    this.removed = removed;
  }
}
