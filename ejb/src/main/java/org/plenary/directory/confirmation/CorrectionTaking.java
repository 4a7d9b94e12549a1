package org.plenary.directory.confirmation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plenary.directory.AffiliationService;
import org.plenary.directory.CorrectRole;
import org.plenary.directory.EditPerson;
import org.plenary.directory.EndRole;
import org.plenary.directory.PersonDetail;
import org.plenary.directory.PersonService;
import org.plenary.directory.RoleRow;
import org.plenary.directory.contact.ContactKind;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.shared.FieldException;

/** Takes fields of a correction over into the entry, in the way in which officers edit it. */
@Dependent
class CorrectionTaking {
  @Inject private PersonService people;
  @Inject private AffiliationService affiliations;

  void take(PersonDetail entry, List<CorrectedField> taken, DecideCorrection command) {
    if (taken.stream().anyMatch(field -> !field.isOfRole())) {
      people.edit(edit(entry, taken, command.personVersion()));
    }
    for (CorrectedField field : taken) {
      if (field.isOfRole()) {
        role(field, command);
      }
    }
  }

  private void role(CorrectedField field, DecideCorrection command) {
    UUID ref = field.subject();
    RoleRow role = affiliations.role(ref);
    long version = command.roleVersions().getOrDefault(ref, -1L);
    if (field.field().equals(CorrectedField.TITLE)) {
      affiliations.correct(
          new CorrectRole(ref, version, field.after(), role.capacity(), role.period()));
      return;
    }
    if (command.endedOn() == null) {
      throw new FieldException("day", "shared.required");
    }
    affiliations.end(new EndRole(ref, version, command.endedOn(), null, null));
  }

  private static EditPerson edit(PersonDetail entry, List<CorrectedField> taken, long version) {
    String languages = value(taken, "languages", String.join(", ", entry.languages()));
    return new EditPerson(
        entry.ref(),
        version,
        value(taken, "honorific", entry.honorific()),
        entry.rankRef(),
        value(taken, "givenName", entry.givenName()),
        value(taken, "familyName", entry.familyName()),
        value(taken, "nativeName", entry.nativeName()),
        entry.gender(),
        contacts(entry.contacts(), taken),
        languages.isBlank() ? List.of() : List.of(languages.split(", ")),
        !value(taken, "doNotMail", entry.doNotMail() ? "true" : "").isEmpty(),
        !value(taken, "doNotPhone", entry.doNotPhone() ? "true" : "").isEmpty(),
        !value(taken, "doNotPublish", entry.doNotPublish() ? "true" : "").isEmpty());
  }

  private static String value(List<CorrectedField> taken, String field, String otherwise) {
    return taken.stream()
        .filter(one -> one.field().equals(field))
        .findFirst()
        .map(CorrectedField::after)
        .orElse(otherwise);
  }

  private static List<PersonContactRow> contacts(
      List<PersonContactRow> before, List<CorrectedField> taken) {
    List<CorrectedField> changes =
        taken.stream().filter(one -> one.field().equals(CorrectedField.CONTACT)).toList();
    List<PersonContactRow> rows = new ArrayList<>();
    for (PersonContactRow row : before) {
      CorrectedField change =
          changes.stream().filter(one -> row.ref().equals(one.subject())).findFirst().orElse(null);
      if (change == null) {
        rows.add(row);
      } else if (!change.after().isEmpty()) {
        rows.add(row.at(change.after()));
      }
    }
    changes.stream()
        .filter(one -> one.subject() == null)
        .map(one -> PersonContactRow.added(ContactKind.valueOf(one.kind()), one.after()))
        .forEach(rows::add);
    return rows;
  }
}
