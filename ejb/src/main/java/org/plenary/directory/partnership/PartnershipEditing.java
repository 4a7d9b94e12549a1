package org.plenary.directory.partnership;

import static org.plenary.shared.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.plenary.audit.AuditTrail;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.ImportMark;
import org.plenary.shared.Aggregate;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;

/** Agreements and contributions, for those who keep them. */
@Stateless
@RolesAllowed(OFFICER)
public class PartnershipEditing {
  private static final String IMPORTED = "directory.record.fromReference";

  @Inject private PartnershipRepository repository;
  @Inject private DirectoryService directory;
  @Inject private AuditTrail audit;

  /**
   * Adds or changes an agreement.
   *
   * @return its ref
   * @throws FieldException on {@code parties}, if there are fewer than two
   * @throws org.plenary.shared.StaleException if somebody changed it since
   */
  public UUID save(@NotNull @Valid EditAgreement command) {
    List<UUID> parties = command.parties().stream().distinct().toList();
    if (parties.size() < 2) {
      throw new FieldException("parties", "directory.agreement.parties.two");
    }
    if (directory.entities(parties).size() < parties.size()) {
      throw new FieldException("parties", "directory.entity.unknown");
    }
    Agreement agreement;
    if (command.ref() == null) {
      agreement =
          repository.add(
              new Agreement(
                  command.kind(),
                  parties,
                  command.signed(),
                  command.subject().strip(),
                  ImportMark.BY_HAND));
    } else {
      agreement = repository.agreement(command.ref());
      agreement.expectVersion(command.version());
      agreement.reclassify(command.kind());
      agreement.correct(parties, command.signed(), command.subject().strip(), agreement.source());
    }
    repository.flush();
    return agreement.ref();
  }

  /**
   * Removes an agreement that was entered by mistake.
   *
   * @throws DomainException key {@code directory.record.fromReference} for one of the reference
   *     data
   */
  public void removeAgreement(UUID ref, long version) {
    Agreement agreement = repository.agreement(ref);
    remove(agreement, version, agreement.mark());
  }

  /**
   * Adds or changes a contribution.
   *
   * @return its ref
   * @throws FieldException on {@code lastYear}, if that is before the first
   * @throws org.plenary.shared.StaleException if somebody changed it since
   */
  public UUID save(@NotNull @Valid EditContribution command) {
    EntityLine state = directory.entities(List.of(command.state())).get(command.state());
    if (state == null || !state.isState()) {
      throw new FieldException("state", "directory.entity.unknown");
    }
    Contribution contribution;
    if (command.ref() == null) {
      contribution =
          new Contribution(
              command.state(),
              command.kind(),
              command.purpose().strip(),
              String.valueOf(command.firstYear()),
              ImportMark.BY_HAND);
    } else {
      contribution = repository.contribution(command.ref());
      contribution.expectVersion(command.version());
    }
    contribution.correct(
        command.state(),
        command.kind(),
        command.purpose().strip(),
        command.firstYear(),
        command.lastYear());
    if (command.ref() == null) {
      repository.add(contribution);
    }
    repository.flush();
    return contribution.ref();
  }

  /**
   * Removes a contribution that was entered by mistake.
   *
   * @throws DomainException key {@code directory.record.fromReference} for one of the reference
   *     data
   */
  public void removeContribution(UUID ref, long version) {
    Contribution contribution = repository.contribution(ref);
    remove(contribution, version, contribution.mark());
  }

  private void remove(Aggregate record, long version, ImportMark mark) {
    record.expectVersion(version);
    if (mark.isImported()) {
      throw new DomainException(IMPORTED);
    }
    repository.remove(record);
    repository.flush();
  }

  /** The history of an agreement or a contribution, latest first. */
  public List<HistoryEntry> history(UUID ref) {
    return audit.history(ref);
  }
}
