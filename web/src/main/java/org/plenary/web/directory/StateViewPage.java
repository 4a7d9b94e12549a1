package org.plenary.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.OrganizationRow;
import org.plenary.directory.OrganizationService;
import org.plenary.directory.SharedContact;
import org.plenary.directory.SharedContactService;
import org.plenary.directory.StateDetail;
import org.plenary.directory.delegation.DelegationDetail;
import org.plenary.directory.delegation.DelegationService;
import org.plenary.directory.delegation.MissionHead;
import org.plenary.directory.partnership.AgreementLine;
import org.plenary.directory.partnership.ContributionLine;
import org.plenary.directory.partnership.PartnershipService;
import org.plenary.shared.LocalizedText;

/** A State: its names, people, bodies, contributions and agreements. */
@Named
@RequestScoped
public class StateViewPage {
  @Inject private OrganizationService organizations;
  @Inject private DirectoryService directory;
  @Inject private PartnershipService partnership;
  @Inject private DelegationService delegations;
  @Inject private SharedContactService shared;
  @Inject private EntityRoles roles;
  @Inject private EntityMemberships memberships;

  private String code;
  private String on;
  private StateDetail detail;
  private List<DelegationDetail> missions = List.of();
  private Map<UUID, MissionHead> heads = Map.of();
  private List<AgreementLine> agreements;
  private List<ContributionLine> contributions;
  private List<SharedContact> contacts = List.of();
  private LocalizedText nameOnDay;

  /** Reads the State. */
  public void load() {
    detail = organizations.state(code);
    UUID ref = detail.state().ref();
    List<UUID> bodies = new ArrayList<>(List.of(ref));
    detail.bodies().stream().map(OrganizationRow::ref).forEach(bodies::add);
    roles.load(bodies, on);
    missions = delegations.of(bodies);
    if (roles.isAllowed() && !missions.isEmpty()) {
      heads = delegations.heads(missions.stream().map(mission -> mission.body().ref()).toList());
    }
    if (!roles.isAllowed()) {
      contacts = shared.of(bodies);
    }
    agreements = partnership.agreementsOf(ref);
    memberships.load(ref, on);
    contributions = partnership.contributionsOf(ref);
    LocalDate day = roles.getDay();
    if (day != null) {
      nameOnDay = directory.namesOn(List.of(ref), day).get(ref);
    }
  }

  public StateDetail getDetail() {
    return detail;
  }

  /** Its Permanent Delegations and Missions. */
  public List<DelegationDetail> getMissions() {
    return missions;
  }

  /** Who heads them, by ref; empty for who may not see people. */
  public Map<UUID, MissionHead> getHeads() {
    return heads;
  }

  /** Whom a delegation may turn to; empty for who sees people anyway. */
  public List<SharedContact> getContacts() {
    return contacts;
  }

  /** The agreements that it is a party to, latest first. */
  public List<AgreementLine> getAgreements() {
    return agreements;
  }

  /** What it contributed, latest first. */
  public List<ContributionLine> getContributions() {
    return contributions;
  }

  /** The name that held on the day asked for, or null. */
  public LocalizedText getNameOnDay() {
    return nameOnDay;
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
}
