package org.plenary.web.mail.mailing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.plenary.mail.mailing.MailingRow;
import org.plenary.mail.mailing.MailingService;
import org.plenary.mail.mailing.MailingState;
import org.plenary.shared.Page;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.ReaderTexts;

/** The mailings of the reader, with the filter of the address. */
@Named
@RequestScoped
public class MailingListPage {
  private static final int SIZE = 50;

  @Inject private MailingService mailings;
  @Inject private ReaderTexts texts;

  private String state;
  private String page;
  private Page<MailingRow> found;

  /** Reads the mailings that the address asks for. */
  public void load() {
    found = mailings.list(Params.code(MailingState.class, state), Params.page(page, SIZE));
  }

  public Page<MailingRow> getFound() {
    return found;
  }

  /** The states as the filter offers them. */
  public Map<String, String> getStates() {
    return texts.constants("mailing", MailingState.values());
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
