package org.plenary.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.OrganizationDetail;
import org.plenary.directory.OrganizationService;
import org.plenary.directory.TreeLine;
import org.plenary.directory.delegation.DelegationDetail;
import org.plenary.directory.delegation.DelegationService;
import org.plenary.directory.delegation.MissionHead;
import org.plenary.directory.organization.ContactRow;
import org.plenary.directory.organization.OrganizationContacts;
import org.plenary.directory.partnership.AgreementLine;
import org.plenary.directory.partnership.ContributionLine;
import org.plenary.directory.partnership.PartnershipService;

/** An organization: its people now and before, what belongs to it, agreements, former names. */
@Named
@RequestScoped
public class OrganizationViewPage {
  @Inject private OrganizationService organizations;
  @Inject private PartnershipService partnership;
  @Inject private DelegationService delegations;
  @Inject private OrganizationContacts contactPoints;
  @Inject private EntityRoles roles;
  @Inject private EntityMemberships memberships;

  private String code;
  private String on;
  private String tab;
  private OrganizationDetail detail;
  private List<ContactRow> contacts = List.of();
  private List<DelegationDetail> missions = List.of();
  private Map<UUID, MissionHead> heads = Map.of();
  private List<AgreementLine> agreements = List.of();
  private List<ContributionLine> contributions = List.of();
  private List<TreeLine> tree = List.of();
  private List<HistoryEntry> history = List.of();

  /** Reads the organization. */
  public void load() {
    detail = organizations.organization(code);
    if ("history".equals(tab)) {
      history = changes(detail.row().ref());
    } else {
      tree = organizations.tree(detail.row().ref());
      memberships.load(detail.row().ref(), on);
      contacts = contactPoints.of(detail.row().ref());
      missions = delegations.of(List.of(detail.row().ref()));
      if (roles.isAllowed() && !missions.isEmpty()) {
        heads = delegations.heads(List.of(detail.row().ref()));
      }
      agreements = partnership.agreementsOf(detail.row().ref());
      contributions = partnership.contributionsOf(detail.row().ref());
      roles.load(List.of(detail.row().ref()), on);
    }
  }

  /** The steps of the organization, its names, contact points and accreditation, latest first. */
  private List<HistoryEntry> changes(UUID ref) {
    return Stream.of(
            organizations.history(ref), contactPoints.history(ref), delegations.history(ref))
        .flatMap(List::stream)
        .sorted(Comparator.comparing(HistoryEntry::at).reversed())
        .toList();
  }

  public OrganizationDetail getDetail() {
    return detail;
  }

  /** Where it is reached, as far as the reader may know. */
  public List<ContactRow> getContacts() {
    return contacts;
  }

  /** What is recorded of it as a delegation; empty if it is none. */
  public List<DelegationDetail> getMissions() {
    return missions;
  }

  /** Who heads it, by its ref; empty if it is no delegation. */
  public Map<UUID, MissionHead> getHeads() {
    return heads;
  }

  /** The agreements that it is a party to, latest first. */
  public List<AgreementLine> getAgreements() {
    return agreements;
  }

  /** What it belongs to and all that belongs to it; empty if it stands alone. */
  public List<TreeLine> getTree() {
    return tree.size() < 2 ? List.of() : tree;
  }

  /** What it contributed, latest first. */
  public List<ContributionLine> getContributions() {
    return contributions;
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
