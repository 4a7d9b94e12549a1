package org.plenary.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.plenary.directory.partnership.AgreementLine;
import org.plenary.directory.partnership.PartnershipEditing;

/** Agreements of whose end officers are to be reminded by now, as a part of Today. */
@Named
@RequestScoped
public class AgreementReminders {
  private static final int MOST = 20;

  @Inject private PartnershipEditing editing;

  private List<AgreementLine> due;

  /** The first due first. */
  public List<AgreementLine> getDue() {
    if (due == null) {
      due = editing.due(MOST);
    }
    return due;
  }
}
