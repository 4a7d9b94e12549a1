package org.plenary.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.directory.PersonLine;
import org.plenary.directory.partnership.ContributionLine;
import org.plenary.directory.partnership.MoneyTotal;
import org.plenary.directory.partnership.PartnershipService;
import org.plenary.shared.Page;
import org.plenary.web.directory.EntityRoles;
import org.plenary.web.shared.Params;

/** Contributions of States to the work of the Office. */
@Named
@RequestScoped
public class ContributionListPage {
  private static final int SIZE = 100;

  @Inject private PartnershipService partnership;
  @Inject private EntityRoles roles;

  private String page;
  private Page<ContributionLine> contributions;
  private List<MoneyTotal> totals;
  private Map<UUID, PersonLine> seconded = Map.of();

  /** Reads the contributions. */
  public void load() {
    contributions = partnership.contributions(Params.page(page, SIZE));
    totals = partnership.totals(null);
    if (roles.isAllowed()) {
      seconded =
          partnership.seconded(contributions.rows().stream().map(ContributionLine::ref).toList());
    }
  }

  public Page<ContributionLine> getContributions() {
    return contributions;
  }

  /** What came together, currency by currency. */
  public List<MoneyTotal> getTotals() {
    return totals;
  }

  /** Who was seconded, by the contribution; for those who may see people. */
  public Map<UUID, PersonLine> getSeconded() {
    return seconded;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
