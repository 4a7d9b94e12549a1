package org.plenary.web.mail.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.plenary.mail.MailState;
import org.plenary.mail.record.MailRow;
import org.plenary.mail.record.OutboxService;
import org.plenary.shared.Page;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.ReaderTexts;

/** The mails in the outbox, with the filter of the address. */
@Named
@RequestScoped
public class OutboxPage {
  private static final int SIZE = 50;

  @Inject private OutboxService outbox;
  @Inject private ReaderTexts texts;

  private String state;
  private String page;
  private Page<MailRow> found;

  /** Reads the mails that the address asks for. */
  public void load() {
    found = outbox.list(Params.code(MailState.class, state), Params.page(page, SIZE));
  }

  public Page<MailRow> getFound() {
    return found;
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

  /** The states as the filter offers them. */
  public Map<String, String> getStates() {
    return texts.constants("mail", MailState.values());
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
