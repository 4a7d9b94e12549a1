package org.plenary.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.directory.partnership.AgreementFileRow;
import org.plenary.directory.partnership.AgreementFiles;
import org.plenary.directory.partnership.AgreementLine;
import org.plenary.directory.partnership.PartnershipService;
import org.plenary.shared.Page;
import org.plenary.web.directory.correspondence.PartyCorrespondence;
import org.plenary.web.shared.Params;

/** Agreements between States and organizations. */
@Named
@RequestScoped
public class AgreementListPage {
  private static final int SIZE = 100;

  @Inject private PartnershipService partnership;
  @Inject private AgreementFiles files;
  @Inject private PartyCorrespondence staff;

  private String page;
  private Page<AgreementLine> agreements;
  private Map<UUID, List<AgreementFileRow>> texts = Map.of();

  /** Reads the agreements. */
  public void load() {
    agreements = partnership.agreements(Params.page(page, SIZE));
    if (staff.isAllowed()) {
      texts = files.of(agreements.rows().stream().map(AgreementLine::ref).toList());
    }
  }

  public Page<AgreementLine> getAgreements() {
    return agreements;
  }

  /** The files of an agreement that have been checked, for those who may see them. */
  public List<AgreementFileRow> files(UUID agreement) {
    return texts.getOrDefault(agreement, List.of()).stream()
        .filter(one -> one.file().isClean())
        .toList();
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
