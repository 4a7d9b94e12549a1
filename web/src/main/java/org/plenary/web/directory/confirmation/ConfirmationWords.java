package org.plenary.web.directory.confirmation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.plenary.directory.confirmation.Confirmed;
import org.plenary.directory.confirmation.DecayCounts;
import org.plenary.directory.confirmation.DecayService;
import org.plenary.directory.confirmation.RoleUse;
import org.plenary.shared.Roles;
import org.plenary.web.shared.ReaderDates;
import org.plenary.web.shared.ReaderTexts;

/** Confirmations in the reader's words, and as other pages show them. */
@Named
@RequestScoped
public class ConfirmationWords {
  @Inject private DecayService decay;
  @Inject private ReaderTexts texts;
  @Inject private ReaderDates dates;
  @Inject private HttpServletRequest request;

  private DecayCounts counts;

  /** Whether the reader sees to it that entries are right. */
  public boolean isAllowed() {
    return request.isUserInRole(Roles.OFFICER);
  }

  /** What awaits officers. */
  public DecayCounts getCounts() {
    if (counts == null) {
      counts = decay.counts();
    }
    return counts;
  }

  /** The page of what somebody is still in. */
  public String href(RoleUse use) {
    return switch (use.what()) {
      case GROUP -> "contactgroup.xhtml?ref=" + use.target();
      case CORRESPONDENCE -> "correspondenceview.xhtml?ref=" + use.target();
      case REGISTRATION -> "../event/view.xhtml?code=" + use.target();
    };
  }

  /** When, how and by whom, in a line. */
  public String said(Confirmed confirmed) {
    String how = texts.constant("confirmation", confirmed.means());
    String who = confirmed.by() == null ? "" : " (" + confirmed.by() + ")";
    return dates.day(confirmed.on()) + ", " + how + who;
  }
}
