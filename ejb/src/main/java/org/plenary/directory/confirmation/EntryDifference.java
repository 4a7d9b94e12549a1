package org.plenary.directory.confirmation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.directory.PersonDetail;
import org.plenary.directory.RoleRow;
import org.plenary.directory.contact.ContactAddress;
import org.plenary.directory.contact.ContactKind;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.directory.contact.PersonContacts;
import org.plenary.directory.contact.SpokenLanguages;
import org.plenary.shared.FieldException;
import org.plenary.shared.PlainText;
import org.plenary.shared.Reason;

/** What somebody changed in their own entry; what cannot be taken is refused field by field. */
final class EntryDifference {
  private static final int MAX_HONORIFIC = 60;
  private static final int MAX_NAME = 100;
  private static final int MAX_NATIVE_NAME = 200;
  private static final int MAX_TITLE = 300;
  private static final int MAX_NOTE = 1000;

  private final PersonDetail entry;
  private final TypedEntry typed;
  private final List<CorrectedField> fields = new ArrayList<>();
  private final Map<String, Reason> wrong = new LinkedHashMap<>();

  private EntryDifference(PersonDetail entry, TypedEntry typed) {
    this.entry = entry;
    this.typed = typed;
  }

  /**
   * The fields that differ, in the order of the form.
   *
   * @throws TypedEntryRefused for what cannot be taken; also if nothing differs, and if the entry
   *     is another one by now
   */
  static List<CorrectedField> between(PersonDetail entry, TypedEntry typed) {
    EntryDifference difference = new EntryDifference(entry, typed);
    difference.compare();
    if (difference.wrong.isEmpty() && typed.version() != entry.version()) {
      difference.wrong.put("form", new Reason("confirmation.own.changedMeanwhile"));
    }
    if (difference.wrong.isEmpty() && difference.fields.isEmpty()) {
      difference.wrong.put("form", new Reason("confirmation.own.nothingChanged"));
    }
    if (!difference.wrong.isEmpty()) {
      throw new TypedEntryRefused(difference.wrong);
    }
    return List.copyOf(difference.fields);
  }

  private void compare() {
    text("honorific", entry.honorific(), typed.honorific(), MAX_HONORIFIC);
    text("givenName", entry.givenName(), typed.givenName(), MAX_NAME);
    if (typed.familyName().isBlank()) {
      wrong.put("familyName", new Reason("shared.required"));
    } else {
      text("familyName", entry.familyName(), typed.familyName(), MAX_NAME);
    }
    text("nativeName", entry.nativeName(), typed.nativeName(), MAX_NATIVE_NAME);
    roles();
    contacts();
    languages();
    flag("doNotMail", entry.doNotMail(), typed.doNotMail());
    flag("doNotPhone", entry.doNotPhone(), typed.doNotPhone());
    flag("doNotPublish", entry.doNotPublish(), typed.doNotPublish());
    if (!complain("note", typed.note(), MAX_NOTE, true) && !typed.note().isBlank()) {
      fields.add(CorrectedField.of(CorrectedField.NOTE, "", typed.note().strip()));
    }
  }

  private void text(String field, String before, String after, int max) {
    String was = before == null ? "" : before;
    String is = after.strip();
    if (!was.equals(is) && !complain(field, is, max, false)) {
      fields.add(CorrectedField.of(field, was, is));
    }
  }

  private boolean complain(String field, String text, int max, boolean lines) {
    String complaint = PlainText.Validator.complaint(text, max, lines);
    if (complaint != null) {
      wrong.put(field, new Reason(complaint, max));
    }
    return complaint != null;
  }

  private void flag(String field, boolean before, boolean after) {
    if (before != after) {
      fields.add(CorrectedField.of(field, before ? "true" : "", after ? "true" : ""));
    }
  }

  private void roles() {
    for (RoleRow role : entry.roles()) {
      String typedTitle = typed.titles().get(role.ref());
      if (typedTitle == null) {
        continue;
      }
      String title = typedTitle.strip();
      String field = "role-" + role.ref();
      if (typed.ended().contains(role.ref())) {
        fields.add(role(CorrectedField.ENDED, role, "", "true"));
      } else if (title.isEmpty()) {
        wrong.put(field, new Reason("shared.required"));
      } else if (!title.equals(role.title()) && !complain(field, title, MAX_TITLE, false)) {
        fields.add(role(CorrectedField.TITLE, role, role.title(), title));
      }
    }
  }

  private static CorrectedField role(String field, RoleRow role, String before, String after) {
    return new CorrectedField(field, role.ref(), null, before, after, false);
  }

  private void contacts() {
    Set<String> seen = new LinkedHashSet<>();
    for (PersonContactRow row : entry.contacts()) {
      String after = typed.contacts().getOrDefault(row.ref(), row.address()).strip();
      String field = "contact-" + row.ref();
      if (lines(after).equals(lines(row.address()))) {
        seen.add(row.kind() + row.key());
      } else if (after.isEmpty()) {
        contact(row, "");
      } else if (isAddress(field, row.kind(), after, seen)) {
        contact(row, after);
      }
    }
    for (int i = 0; i < typed.added().size(); i++) {
      TypedEntry.Added one = typed.added().get(i);
      if (!one.address().isBlank()) {
        added("added-" + i, one, seen);
      }
    }
    if (entry.contacts().size() + typed.added().size() > 2 * PersonContacts.MAX) {
      wrong.put("form", new Reason("contact.tooMany", PersonContacts.MAX));
    }
  }

  /** Browsers end the lines of a text in their own way. */
  private static String lines(String text) {
    return text.strip().replace("\r\n", "\n");
  }

  private void contact(PersonContactRow row, String after) {
    String kind = row.kind().name();
    fields.add(
        new CorrectedField(CorrectedField.CONTACT, row.ref(), kind, row.address(), after, false));
  }

  private void added(String field, TypedEntry.Added one, Set<String> seen) {
    ContactKind kind = kind(one.kind());
    if (kind == null) {
      wrong.put(field, new Reason("shared.required"));
    } else if (isAddress(field, kind, one.address(), seen)) {
      fields.add(
          new CorrectedField(
              CorrectedField.CONTACT, null, kind.name(), "", one.address().strip(), false));
    }
  }

  private static ContactKind kind(String name) {
    for (ContactKind kind : ContactKind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    return null;
  }

  private boolean isAddress(String field, ContactKind kind, String text, Set<String> seen) {
    try {
      String address = ContactAddress.of(kind, text);
      if (!seen.add(kind + PersonContactRow.added(kind, address).key())) {
        wrong.put(field, new Reason("contact.twice"));
      }
    } catch (FieldException e) {
      wrong.put(field, e.reason());
    }
    return !wrong.containsKey(field);
  }

  private void languages() {
    List<String> before = entry.languages();
    List<String> kept = new ArrayList<>(before);
    kept.retainAll(typed.languages());
    typed.languages().stream().filter(code -> !kept.contains(code)).forEach(kept::add);
    try {
      SpokenLanguages.checked(kept, before);
    } catch (FieldException e) {
      wrong.put("languages", e.reason());
      return;
    }
    if (!kept.equals(before)) {
      fields.add(
          CorrectedField.of("languages", String.join(", ", before), String.join(", ", kept)));
    }
  }
}
