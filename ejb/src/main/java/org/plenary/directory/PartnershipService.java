package org.plenary.directory;

import static org.plenary.shared.Roles.ADMIN;
import static org.plenary.shared.Roles.CO_ORDINATORS_DESK;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SECRETARY;
import static org.plenary.shared.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.shared.Caller;
import org.plenary.shared.NameRights;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.shared.Period;
import org.plenary.shared.SearchKey;

/** Lists across the directory: members of groups, holders of an office, agreements, donors. */
@Stateless
@PermitAll
public class PartnershipService {
  @Inject private PartnershipRepository repository;
  @Inject private EntityRepository entities;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The organizations that belong to a group, by name. One query. */
  public List<EntityLine> membersOf(String groupCode) {
    return repository.organizations().stream()
        .filter(organization -> organization.groups().contains(groupCode))
        .map(Organization::line)
        .toList();
  }

  /** How many organizations belong to each group, by its code. One query. */
  public Map<String, Long> memberCounts() {
    return repository.organizations().stream()
        .flatMap(organization -> organization.groups().stream())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  /**
   * Who holds or may hold an office today; those who certainly do not are left out. Two queries.
   *
   * @param titles parts of the title, any of which will do
   */
  @RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY, ADMIN, SYSTEM})
  public List<OfficeHolder> holders(List<String> titles) {
    LocalDate today = LocalDate.now(clock);
    return toHolders(
        repository.withTitles(titles.stream().map(SearchKey::of).toList()).stream()
            .filter(role -> role.heldOn(today) != Period.Held.NO)
            .toList());
  }

  /** Roles known to end on one of these days, the first to end first. Two queries. */
  @RolesAllowed({OFFICER, CO_ORDINATORS_DESK, ADMIN, SYSTEM})
  public List<OfficeHolder> ending(LocalDate from, LocalDate to, int max) {
    return toHolders(repository.endingBetween(from, to, max));
  }

  private List<OfficeHolder> toHolders(List<Affiliation> roles) {
    Map<UUID, EntityLine> bodies = lines(roles.stream().map(Affiliation::bodyRef).toList());
    NameRights rights = caller.nameRights();
    return roles.stream()
        .filter(role -> bodies.containsKey(role.bodyRef()))
        .map(role -> holder(role, bodies.get(role.bodyRef()), rights))
        .toList();
  }

  private static OfficeHolder holder(Affiliation role, EntityLine body, NameRights rights) {
    return new OfficeHolder(
        body.speaksForState() ? body.country() : null,
        body,
        role.title(),
        role.person().name().render(rights),
        role.capacity(),
        role.period(),
        role.source());
  }

  /** Agreements, latest first. Four queries at most. */
  public Page<AgreementLine> agreements(PageRequest page) {
    List<Agreement> found = repository.agreements(page);
    Map<UUID, EntityLine> parties =
        lines(found.stream().flatMap(agreement -> agreement.parties().stream()).toList());
    List<AgreementLine> rows = found.stream().map(one -> line(one, parties)).toList();
    return new Page<>(rows, repository.count("Agreement"), page);
  }

  /**
   * An agreement. Two queries.
   *
   * @throws org.plenary.shared.NotFoundException if there is none
   */
  public AgreementLine agreement(UUID ref) {
    Agreement found = repository.agreement(ref);
    return line(found, lines(found.parties()));
  }

  private static AgreementLine line(Agreement agreement, Map<UUID, EntityLine> parties) {
    return new AgreementLine(
        agreement.ref(),
        agreement.version(),
        agreement.mark().isImported(),
        agreement.kind(),
        agreement.parties().stream().map(parties::get).filter(Objects::nonNull).toList(),
        agreement.signed().orElse(null),
        agreement.subject(),
        agreement.source());
  }

  /** Contributions, latest first. Three queries. */
  public Page<ContributionLine> contributions(PageRequest page) {
    List<Contribution> found = repository.contributions(page);
    Map<UUID, EntityLine> states = lines(found.stream().map(Contribution::stateRef).toList());
    List<ContributionLine> rows = found.stream().map(one -> line(one, states)).toList();
    return new Page<>(rows, repository.count("Contribution"), page);
  }

  /**
   * A contribution. Two queries.
   *
   * @throws org.plenary.shared.NotFoundException if there is none
   */
  public ContributionLine contribution(UUID ref) {
    Contribution found = repository.contribution(ref);
    return line(found, lines(List.of(found.stateRef())));
  }

  private static ContributionLine line(Contribution one, Map<UUID, EntityLine> states) {
    return new ContributionLine(
        one.ref(),
        one.version(),
        one.mark().isImported(),
        states.get(one.stateRef()),
        one.kind(),
        one.purpose(),
        one.firstYear(),
        one.lastYear(),
        one.source());
  }

  private Map<UUID, EntityLine> lines(Collection<UUID> refs) {
    return entities.lines(refs.stream().distinct().toList()).stream()
        .map(EntityView::line)
        .collect(Collectors.toMap(EntityLine::ref, Function.identity()));
  }
}
