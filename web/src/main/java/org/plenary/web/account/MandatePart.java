package org.plenary.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.plenary.account.MandateHolder;
import org.plenary.account.MandateService;
import org.plenary.web.shared.ReaderTexts;

/** The part of an account's page that shows on which roles of the directory it rests. */
@Named
@RequestScoped
public class MandatePart {
  @Inject private MandateService mandates;
  @Inject private AccountEditPage page;
  @Inject private MandateTexts mandateTexts;
  @Inject private ReaderTexts texts;

  private List<MandateHolder> holders;

  /** The mandates of the account, the earliest first. */
  public List<MandateHolder> getHolders() {
    if (holders == null) {
      holders = page.isNew() ? List.of() : mandates.of(page.accountRef());
      mandateTexts.prepare(holders.stream().map(MandateHolder::row).toList());
    }
    return holders;
  }

  /** Invites who takes over, and leads to their account. */
  public void invite(UUID mandate, UUID affiliation) throws IOException {
    go(
        mandates.inviteSuccessor(page.accountRef(), mandate, affiliation),
        "account.mandate.invited");
  }

  /** Takes a mandate away. */
  public void remove(UUID mandate) throws IOException {
    mandates.remove(page.accountRef(), mandate);
    go(page.accountRef(), "account.mandate.removed");
  }

  private void go(UUID account, String key) throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    String text = texts.get(key);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    faces.getExternalContext().redirect(AccountEditPage.ADDRESS + account);
  }
}
