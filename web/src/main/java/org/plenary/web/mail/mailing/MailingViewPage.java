package org.plenary.web.mail.mailing;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.audit.HistoryEntry;
import org.plenary.mail.mailing.DraftFilter;
import org.plenary.mail.mailing.DraftRow;
import org.plenary.mail.mailing.DraftState;
import org.plenary.mail.mailing.LetGo;
import org.plenary.mail.mailing.MailingDetail;
import org.plenary.mail.mailing.MailingDrafts;
import org.plenary.mail.mailing.MailingEditing;
import org.plenary.mail.mailing.MailingSending;
import org.plenary.mail.mailing.MailingService;
import org.plenary.shared.FieldException;
import org.plenary.shared.Page;
import org.plenary.shared.Retry;
import org.plenary.web.directory.Addresses;
import org.plenary.web.directory.FormMessages;
import org.plenary.web.shared.Dates;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.ReaderDates;
import org.plenary.web.shared.ReaderTexts;

/** A mailing: its counts, its drafts, and what can be done with it. */
@Named
@ViewScoped
public class MailingViewPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 100;
  private static final String SELF = "mailing.xhtml?faces-redirect=true&ref=";

  @Inject private MailingService mailings;
  @Inject private MailingEditing editing;
  @Inject private MailingDrafts drafts;
  @Inject private MailingSending sending;
  @Inject private FormMessages messages;
  @Inject private ReaderTexts texts;
  @Inject private ReaderDates dates;

  private String ref;
  private String tab;
  private String state;
  private String language;
  private String why;
  private String page;
  private String removed;
  private String at;
  private long expected;
  private long version;
  private transient MailingDetail detail;
  private transient Page<DraftRow> found;

  /** Reads the mailing, and a page of its drafts. */
  public void load() {
    MailingDetail read = getDetail();
    expected = read.ready();
    version = read.version();
  }

  private UUID uuid() {
    return Addresses.ref(ref);
  }

  /** The mailing; read again after a refused form. */
  public MailingDetail getDetail() {
    if (detail == null) {
      detail = mailings.detail(uuid());
    }
    return detail;
  }

  /** Reads again how far it is. */
  public void refresh() {
    detail = null;
  }

  /** The drafts that the address asks for. */
  public Page<DraftRow> getFound() {
    if (found == null) {
      DraftFilter filter =
          new DraftFilter(
              Params.code(DraftState.class, state), Params.language(language), Params.text(why));
      found = mailings.drafts(uuid(), filter, Params.page(page, SIZE));
    }
    return found;
  }

  public List<HistoryEntry> getHistory() {
    return mailings.history(uuid());
  }

  /** Makes drafts. */
  public String make() {
    long[] ready = new long[1];
    boolean made =
        messages.accepted("make", () -> ready[0] = Retry.onTransient(() -> drafts.make(uuid())));
    return made ? done(texts.of("mailing.madeNow", ready[0])) : null;
  }

  /** Takes a draft out, or brings it back. */
  public String remove(UUID draft, boolean out) {
    boolean accepted = messages.accepted("drafts", () -> drafts.remove(uuid(), draft, out));
    return accepted ? SELF + ref + (out ? "&removed=" + draft : "") : null;
  }

  /** Brings back the draft that was taken out last. */
  public String undoRemoval() {
    return remove(Addresses.ref(removed), false);
  }

  /** Lets the mailing go, now or at the time that was typed. */
  public String send() {
    LetGo[] went = new LetGo[1];
    boolean sent =
        messages.accepted(
            "send",
            () -> {
              Instant time = time();
              went[0] = Retry.onTransient(() -> sending.send(uuid(), expected, time));
            });
    return sent
        ? done(
            texts.of(
                went[0].already() ? "mailing.already" : "mailing.letGo",
                went[0].count(),
                dates.moment(went[0].due()),
                went[0].by()))
        : null;
  }

  private Instant time() {
    if (at == null || at.isBlank()) {
      return null;
    }
    try {
      return LocalDateTime.parse(at.strip()).atZone(getZone()).toInstant();
    } catch (DateTimeParseException e) {
      throw new FieldException("at", "mailing.at.wrong");
    }
  }

  /** In which the time is typed: that of the event, else the office's. */
  public ZoneId getZone() {
    MailingDetail read = getDetail();
    return read.event() == null || read.event().zone() == null ? Dates.OFFICE : read.event().zone();
  }

  /** Takes back what was let go. */
  public String undo() {
    return act("undo", () -> sending.undo(uuid()), "mailing.undone");
  }

  /** Holds what has not left. */
  public String stop() {
    return act("stop", () -> sending.stop(uuid()), "mailing.stopped");
  }

  /** Lets go what was held. */
  public String resume() {
    return act("resume", () -> sending.resume(uuid()), "mailing.resumed");
  }

  private String act(String form, Runnable action, String key) {
    boolean accepted =
        messages.accepted(
            form,
            () ->
                Retry.onTransient(
                    () -> {
                      action.run();
                      return true;
                    }));
    return accepted ? done(texts.get(key)) : null;
  }

  /** Removes the mailing. */
  public String removeMailing() {
    boolean gone = messages.accepted("remove", () -> editing.remove(uuid(), version));
    return gone ? "mailings.xhtml?faces-redirect=true" : null;
  }

  /** Removes a file. */
  public String removeFile(UUID file) {
    boolean gone = messages.accepted("files", () -> editing.removeFile(uuid(), file));
    return gone ? SELF + ref : null;
  }

  private String done(String text) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    return SELF + ref;
  }

  /** The states of drafts as the filter offers them: those that there are. */
  public Map<String, String> getStates() {
    Map<String, String> options = new LinkedHashMap<>();
    getDetail()
        .counts()
        .forEach(one -> options.put(one.state().name(), texts.constant("mailing", one.state())));
    return options;
  }

  /** The languages of drafts as the filter offers them. */
  public Map<String, String> getLanguages() {
    Map<String, String> options = new LinkedHashMap<>();
    getDetail()
        .counts()
        .forEach(
            one ->
                options.put(
                    one.language().code(), texts.get("layout.language." + one.language().code())));
    return options;
  }

  /** The reasons as the filter offers them. */
  public Map<String, String> getReasons() {
    Map<String, String> options = new LinkedHashMap<>();
    getDetail().byReason().keySet().forEach(key -> options.put(key, texts.get(key)));
    return options;
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

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public String getRemoved() {
    return removed;
  }

  public void setRemoved(String removed) {
    this.removed = removed;
  }

  public String getAt() {
    return at;
  }

  public void setAt(String at) {
    this.at = at;
  }
}
