package org.plenary.directory.partnership;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;

/** Agreements between States and organizations, and what States contributed. */
@Stateless
@PermitAll
public class PartnershipService {
  @Inject private PartnershipRepository repository;
  @Inject private DirectoryService directory;

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

  /** The agreements of a State or an organization, latest first. Three queries at most. */
  public List<AgreementLine> agreementsOf(UUID party) {
    List<Agreement> found = repository.agreements(party);
    Map<UUID, EntityLine> parties =
        lines(found.stream().flatMap(agreement -> agreement.parties().stream()).toList());
    return found.stream().map(one -> line(one, parties)).toList();
  }

  /** Contributions, latest first. Three queries. */
  public Page<ContributionLine> contributions(PageRequest page) {
    List<Contribution> found = repository.contributions(page);
    Map<UUID, EntityLine> states = lines(found.stream().map(Contribution::stateRef).toList());
    List<ContributionLine> rows = found.stream().map(one -> line(one, states)).toList();
    return new Page<>(rows, repository.count("Contribution"), page);
  }

  /** What a State contributed, latest first. Two queries. */
  public List<ContributionLine> contributionsOf(UUID state) {
    Map<UUID, EntityLine> states = lines(List.of(state));
    return repository.contributions(state).stream().map(one -> line(one, states)).toList();
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
    return directory.entities(refs);
  }
}
