package org.plenary.directory.confirmation;

import static org.plenary.shared.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.PersonDetail;
import org.plenary.directory.PersonEntry;
import org.plenary.directory.PersonLine;
import org.plenary.directory.RoleRow;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.shared.Caller;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;

/** What people corrected in their own entries, until an officer has decided on it. */
@Stateless
@RolesAllowed(OFFICER)
public class CorrectionService {
  @Inject private Corrections corrections;
  @Inject private CorrectionTaking taking;
  @Inject private Confirmations confirmations;
  @Inject private PersonEntry entries;
  @Inject private DirectoryService directory;
  @Inject private EntryMail mail;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Corrections that wait, the first to come first. Five queries. */
  public Page<CorrectionRow> waiting(@NotNull PageRequest page) {
    List<EntryCorrection> found = corrections.waiting(page);
    Map<UUID, PersonLine> people =
        found.isEmpty()
            ? Map.of()
            : directory.people(found.stream().map(EntryCorrection::personRef).toList());
    Set<UUID> refs = new HashSet<>();
    people.values().forEach(person -> refs.add(person.entityRef()));
    Map<UUID, EntityLine> bodies = found.isEmpty() ? Map.of() : directory.entities(refs);
    List<CorrectionRow> rows =
        found.stream()
            .filter(one -> people.containsKey(one.personRef()))
            .map(one -> row(one, people.get(one.personRef()), bodies))
            .toList();
    return new Page<>(rows, corrections.waiting(), page);
  }

  private static CorrectionRow row(
      EntryCorrection one, PersonLine person, Map<UUID, EntityLine> bodies) {
    long fields = one.fields().stream().filter(CorrectedField::isChange).count();
    return new CorrectionRow(
        one.ref(), person, bodies.get(person.entityRef()), one.sentAt(), fields);
  }

  /**
   * A correction beside the entry as it is now. Four queries.
   *
   * @throws org.plenary.shared.NotFoundException if it is not there; also once its person is
   *     protected
   */
  public CorrectionDetail detail(@NotNull UUID ref) {
    EntryCorrection correction = corrections.correction(ref);
    PersonDetail entry = entries.of(correction.personRef());
    List<CorrectedField> fields = correction.fields();
    return new CorrectionDetail(
        ref,
        correction.version(),
        correction.state(),
        correction.sentAt(),
        correction.decidedBy(),
        correction.decidedAt(),
        correction.reason(),
        entry,
        IntStream.range(0, fields.size()).mapToObj(i -> beside(fields.get(i), i, entry)).toList());
  }

  private static ReviewedField beside(CorrectedField field, int number, PersonDetail entry) {
    RoleRow role =
        entry.roles().stream()
            .filter(one -> field.isOfRole() && one.ref().equals(field.subject()))
            .findFirst()
            .orElse(null);
    return new ReviewedField(field, number, now(field, entry, role), role);
  }

  private static String now(CorrectedField field, PersonDetail entry, RoleRow role) {
    return switch (field.field()) {
      case "honorific" -> entry.honorific() == null ? "" : entry.honorific();
      case "givenName" -> entry.givenName();
      case "familyName" -> entry.familyName();
      case "nativeName" -> entry.nativeName();
      case "languages" -> String.join(", ", entry.languages());
      case "doNotMail" -> entry.doNotMail() ? "true" : "";
      case "doNotPhone" -> entry.doNotPhone() ? "true" : "";
      case "doNotPublish" -> entry.doNotPublish() ? "true" : "";
      case CorrectedField.TITLE -> role == null ? null : role.title();
      case CorrectedField.ENDED -> role == null ? null : role.isEndable() ? "" : "true";
      case CorrectedField.CONTACT -> field.subject() == null ? "" : contact(field, entry);
      default -> "";
    };
  }

  private static String contact(CorrectedField field, PersonDetail entry) {
    return entry.contacts().stream()
        .filter(row -> row.ref().equals(field.subject()))
        .findFirst()
        .map(PersonContactRow::address)
        .orElse(null);
  }

  /**
   * Takes over the fields that are named and refuses the others; the person is told by mail. What
   * is taken over counts as confirmed.
   *
   * @throws DomainException key {@code confirmation.decided} if somebody has decided already
   * @throws org.plenary.shared.StaleException if the entry, a role or the correction is another one
   *     by now
   * @throws FieldException on {@code reason} if nothing is taken over and none is given, on {@code
   *     day}, or for what cannot be taken over
   */
  public void decide(@NotNull @Valid DecideCorrection command) {
    UUID person = corrections.correction(command.ref()).personRef();
    confirmations.lock(List.of(person));
    EntryCorrection correction = corrections.lock(command.ref());
    correction.expectWaiting();
    correction.expectVersion(command.version());
    List<CorrectedField> fields = correction.fields();
    List<CorrectedField> decided = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      CorrectedField field = fields.get(i);
      decided.add(field.taken(field.isChange() && command.taken().contains(i)));
    }
    List<CorrectedField> taken = decided.stream().filter(CorrectedField::taken).toList();
    boolean noteAlone = fields.stream().noneMatch(CorrectedField::isChange);
    boolean unexplained = command.reason() == null || command.reason().isBlank();
    if (taken.isEmpty() && unexplained && !noteAlone) {
      throw new FieldException("reason", "shared.required");
    }
    if (!taken.isEmpty()) {
      taking.take(entries.of(person), taken, command);
      confirmations.confirm(List.of(person), ConfirmationMeans.CORRECTION, caller.login(), null);
    }
    correction.decide(decided, command.reason(), caller.login(), clock.instant());
    corrections.flush();
    PersonDetail entry = entries.of(person);
    if (!entry.doNotMail()) {
      mail.decided(correction, entry.displayName(), correction.reason());
    }
  }
}
