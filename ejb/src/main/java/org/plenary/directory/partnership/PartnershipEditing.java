package org.plenary.directory.partnership;

import static org.plenary.shared.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.plenary.audit.AuditTrail;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.ImportMark;
import org.plenary.directory.ProtectedNames;
import org.plenary.shared.Aggregate;
import org.plenary.shared.Caller;
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
  @Inject private AgreementLines agreements;
  @Inject private AgreementFiles files;
  @Inject private ProtectedNames names;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Adds or changes an agreement.
   *
   * @return its ref
   * @throws FieldException on {@code parties}, if there are fewer than two
   * @throws org.plenary.shared.StaleException if somebody changed it since
   */
  public UUID save(@NotNull @Valid EditAgreement command) {
    List<UUID> parties = command.parties().stream().distinct().toList();
    String subject = names.hiding().apply(command.subject().strip());
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
                  command.kind(), parties, command.signed(), subject, ImportMark.BY_HAND));
    } else {
      agreement = repository.agreement(command.ref());
      agreement.expectVersion(command.version());
      agreement.reclassify(command.kind());
      agreement.correct(parties, command.signed(), subject, agreement.source());
    }
    agreement.endAndRemind(command.until(), command.reminder());
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
    Agreement agreement = repository.lock(ref);
    if (!agreement.mark().isImported()) {
      agreement.expectVersion(version);
      files.removeOf(ref);
    }
    remove(agreement, version, agreement.mark());
  }

  /**
   * Somebody has seen to the reminder of an agreement's end.
   *
   * @throws DomainException if there is none, or it was done before
   * @throws org.plenary.shared.StaleException if somebody changed the agreement since
   */
  public void reminderDone(UUID ref, long version) {
    Agreement agreement = repository.lock(ref);
    agreement.expectVersion(version);
    agreement.reminderDone(clock.instant(), caller.login());
    repository.flush();
  }

  /** Agreements of whose end one is to be reminded by now, the first due first. Three queries. */
  public List<AgreementLine> due(int max) {
    return agreements.of(repository.due(LocalDate.now(clock), max));
  }

  /**
   * Adds or changes a contribution.
   *
   * @return its ref
   * @throws FieldException on {@code lastYear}, if that is before the first
   * @throws org.plenary.shared.StaleException if somebody changed it since
   */
  public UUID save(@NotNull @Valid EditContribution command) {
    if (!directory.entities(List.of(command.donor())).containsKey(command.donor())) {
      throw new FieldException("donor", "directory.entity.unknown");
    }
    UUID person = command.person();
    if (person != null && !directory.people(List.of(person)).containsKey(person)) {
      throw new FieldException("person", "directory.person.unknown");
    }
    UnaryOperator<String> hiding = names.hiding();
    String purpose = hiding.apply(command.purpose().strip());
    Contribution contribution;
    if (command.ref() == null) {
      contribution =
          new Contribution(
              command.donor(),
              command.kind(),
              purpose,
              String.valueOf(command.firstYear()),
              ImportMark.BY_HAND);
    } else {
      contribution = repository.contribution(command.ref());
      contribution.expectVersion(command.version());
    }
    contribution.correct(
        command.donor(), command.kind(), purpose, command.firstYear(), command.lastYear());
    contribution.give(
        hidden(command.project(), hiding),
        command.money(),
        hidden(command.inKind(), hiding),
        person);
    if (command.ref() == null) {
      repository.add(contribution);
    }
    repository.flush();
    return contribution.ref();
  }

  private static String hidden(String text, UnaryOperator<String> hiding) {
    return text == null ? null : hiding.apply(text);
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
