package org.plenary.web.mail.record;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.plenary.event.EventService;
import org.plenary.mail.MailState;
import org.plenary.mail.delivery.DeliveryService;
import org.plenary.mail.record.MailDetail;
import org.plenary.mail.record.MailRecord;
import org.plenary.mail.record.MailRow;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.web.directory.Addresses;
import org.plenary.web.directory.FormMessages;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.ReaderTexts;

/** The mails that were written, with the filters of the address, and the one that is selected. */
@Named
@ViewScoped
public class MailRecordPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 50;

  @Inject private MailRecord mails;
  @Inject private DeliveryService delivery;
  @Inject private MailRecordPeople people;
  @Inject private EventService events;
  @Inject private FormMessages messages;
  @Inject private ReaderTexts texts;
  @Inject private Reader reader;

  private final MailParams params = new MailParams();
  private String selected;

  /** Kept for the form: the parameter is not there when it is sent. */
  private UUID meant;

  private String page;
  private String reason;
  private transient Page<MailRow> found;
  private transient MailDetail detail;

  /** Reads the mails that the address asks for. */
  public void load() {
    PageRequest request = Params.page(page, SIZE);
    found = mails.list(params.filter(), request);
    if (Params.text(selected) != null) {
      meant = Addresses.ref(selected);
    }
    if (meant != null && detail == null) {
      detail = mails.mail(meant);
    }
  }

  /** Looks at a mail to a protected person; recorded with the reason. */
  public void look() {
    messages.accepted("look", () -> detail = mails.look(meant, reason));
  }

  /** Sends a mail again that was given up. */
  public void sendAgain() {
    if (messages.accepted("again", () -> delivery.sendAgain(meant))) {
      found = null;
      detail = null;
    }
  }

  /** The mails; read where a form was sent. */
  public Page<MailRow> getFound() {
    if (found == null) {
      load();
    }
    return found;
  }

  /** The mail that is selected, or null. */
  public MailDetail getDetail() {
    getFound();
    return detail;
  }

  /** Of whom or what only the mails are shown, or null. */
  public String getOnly() {
    if (Params.text(params.getPerson()) != null) {
      return people.name(Addresses.ref(params.getPerson()));
    }
    if (Params.text(params.getEvent()) != null) {
      return reader.text(events.byRef(Addresses.ref(params.getEvent())).title());
    }
    return Params.text(params.getMailing()) == null ? null : texts.get("mailrecord.oneMailing");
  }

  /** The name of the person that the selected mail went to, "" if the directory has none. */
  public String getRecipientName() {
    UUID person = detail == null ? null : detail.row().personRef();
    return person == null ? "" : people.name(person);
  }

  /** The colour of a mail's state. */
  public String kind(MailRow row) {
    return switch (row.state()) {
      case SENT -> "ok";
      case FAILED, BOUNCED -> "no";
      case QUEUED -> "wait";
      case KEPT, CANCELLED -> "";
    };
  }

  /** Why a mail did not leave or came back, in the reader's language; "" where nothing is said. */
  public String why(MailRow row) {
    return row.why() == null ? "" : texts.containsKey(row.why()) ? texts.get(row.why()) : "";
  }

  /** The states as the filter offers them. */
  public Map<String, String> getStates() {
    return texts.constants("mail", MailState.values());
  }

  public MailParams getParams() {
    return params;
  }

  public String getSelected() {
    return selected;
  }

  public void setSelected(String selected) {
    this.selected = selected;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
