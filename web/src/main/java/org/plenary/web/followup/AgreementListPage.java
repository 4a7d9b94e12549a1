package org.plenary.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.plenary.directory.partnership.AgreementLine;
import org.plenary.directory.partnership.PartnershipService;
import org.plenary.shared.Page;
import org.plenary.web.shared.Params;

/** Agreements between States and organizations. */
@Named
@RequestScoped
public class AgreementListPage {
  private static final int SIZE = 100;

  @Inject private PartnershipService partnership;

  private String page;
  private Page<AgreementLine> agreements;

  /** Reads the agreements. */
  public void load() {
    agreements = partnership.agreements(Params.page(page, SIZE));
  }

  public Page<AgreementLine> getAgreements() {
    return agreements;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
