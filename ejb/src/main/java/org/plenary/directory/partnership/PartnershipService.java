package org.plenary.directory.partnership;

import static org.plenary.shared.Roles.ADMIN;
import static org.plenary.shared.Roles.CO_ORDINATORS_DESK;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SECRETARY;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.PersonLine;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;

/** Agreements between States and organizations, and what States contributed. */
@Stateless
@PermitAll
public class PartnershipService {
  @Inject private PartnershipRepository repository;
  @Inject private AgreementLines agreements;
  @Inject private DirectoryService directory;

  /** Agreements, latest first. Four queries at most. */
  public Page<AgreementLine> agreements(PageRequest page) {
    return new Page<>(
        agreements.of(repository.agreements(page)), repository.count("Agreement"), page);
  }

  /**
   * An agreement. Two queries.
   *
   * @throws org.plenary.shared.NotFoundException if there is none
   */
  public AgreementLine agreement(UUID ref) {
    return agreements.of(List.of(repository.agreement(ref))).getFirst();
  }

  /** The agreements of a State or an organization, latest first. Three queries at most. */
  public List<AgreementLine> agreementsOf(UUID party) {
    return agreements.of(repository.agreements(party));
  }

  /** Contributions, latest first. Three queries. */
  public Page<ContributionLine> contributions(PageRequest page) {
    List<Contribution> found = repository.contributions(page);
    Map<UUID, EntityLine> donors = lines(found.stream().map(Contribution::donorRef).toList());
    List<ContributionLine> rows = found.stream().map(one -> line(one, donors)).toList();
    return new Page<>(rows, repository.count("Contribution"), page);
  }

  /** What a State or an organization contributed, latest first. Two queries. */
  public List<ContributionLine> contributionsOf(UUID donor) {
    Map<UUID, EntityLine> donors = lines(List.of(donor));
    return repository.contributions(donor).stream().map(one -> line(one, donors)).toList();
  }

  /** What came together in each currency, from one donor or, for null, from all. One query. */
  public List<MoneyTotal> totals(UUID donor) {
    return repository.totals(donor).stream()
        .map(row -> new MoneyTotal(new Money((BigDecimal) row[1], (String) row[0]), (long) row[2]))
        .toList();
  }

  /**
   * Who was seconded by these contributions, by their refs; names by the reader's rights. Three
   * queries.
   */
  @RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY, ADMIN})
  public Map<UUID, PersonLine> seconded(@NotNull Collection<UUID> contributions) {
    Map<UUID, UUID> people = repository.seconded(contributions);
    Map<UUID, PersonLine> lines = directory.people(people.values());
    return people.entrySet().stream()
        .filter(one -> lines.containsKey(one.getValue()))
        .collect(Collectors.toMap(Map.Entry::getKey, one -> lines.get(one.getValue())));
  }

  /**
   * A contribution. Two queries.
   *
   * @throws org.plenary.shared.NotFoundException if there is none
   */
  public ContributionLine contribution(UUID ref) {
    Contribution found = repository.contribution(ref);
    return line(found, lines(List.of(found.donorRef())));
  }

  private static ContributionLine line(Contribution one, Map<UUID, EntityLine> donors) {
    return new ContributionLine(
        one.ref(),
        one.version(),
        one.mark().isImported(),
        donors.get(one.donorRef()),
        one.kind(),
        one.purpose(),
        one.project(),
        one.money(),
        one.inKind(),
        one.firstYear(),
        one.lastYear(),
        one.source());
  }

  private Map<UUID, EntityLine> lines(Collection<UUID> refs) {
    return directory.entities(refs);
  }
}
