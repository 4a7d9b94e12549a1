package org.plenary.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.plenary.directory.partnership.ContributionLine;
import org.plenary.directory.partnership.PartnershipService;
import org.plenary.shared.Page;
import org.plenary.web.shared.Params;

/** Contributions of States to the work of the Office. */
@Named
@RequestScoped
public class ContributionListPage {
  private static final int SIZE = 100;

  @Inject private PartnershipService partnership;

  private String page;
  private Page<ContributionLine> contributions;

  /** Reads the contributions. */
  public void load() {
    contributions = partnership.contributions(Params.page(page, SIZE));
  }

  public Page<ContributionLine> getContributions() {
    return contributions;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
