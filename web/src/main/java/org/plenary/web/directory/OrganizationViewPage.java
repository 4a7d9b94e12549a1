package org.plenary.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.OrganizationDetail;
import org.plenary.directory.OrganizationService;
import org.plenary.directory.partnership.AgreementLine;
import org.plenary.directory.partnership.PartnershipService;

/** An organization: its people now and before, what belongs to it, agreements, former names. */
@Named
@RequestScoped
public class OrganizationViewPage {
  @Inject private OrganizationService organizations;
  @Inject private PartnershipService partnership;
  @Inject private EntityRoles roles;

  private String code;
  private String on;
  private String tab;
  private OrganizationDetail detail;
  private List<AgreementLine> agreements = List.of();
  private List<HistoryEntry> history = List.of();

  /** Reads the organization. */
  public void load() {
    detail = organizations.organization(code);
    if ("history".equals(tab)) {
      history = organizations.history(detail.row().ref());
    } else {
      agreements = partnership.agreementsOf(detail.row().ref());
      roles.load(List.of(detail.row().ref()), on);
    }
  }

  public OrganizationDetail getDetail() {
    return detail;
  }

  /** The agreements that it is a party to, latest first. */
  public List<AgreementLine> getAgreements() {
    return agreements;
  }

  public List<HistoryEntry> getHistory() {
    return history;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getOn() {
    return on;
  }

  public void setOn(String on) {
    this.on = on;
  }

  public String getTab() {
    return tab;
  }

  public void setTab(String tab) {
    this.tab = tab;
  }
}
