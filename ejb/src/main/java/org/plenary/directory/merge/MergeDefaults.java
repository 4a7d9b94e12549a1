package org.plenary.directory.merge;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.plenary.directory.PersonDetail;

/**
 * Which values a merge proposes: the fuller one, of two equally full ones the one of the entry that
 * changed last, and of what somebody does not want the stricter answer.
 */
final class MergeDefaults {
  private MergeDefaults() {}

  /** The fields in which two people differ, as far as the reader may see. */
  static Set<MergeField> differing(PersonDetail one, PersonDetail other) {
    Set<MergeField> fields = EnumSet.noneOf(MergeField.class);
    for (MergeField field : MergeField.values()) {
      if (!Objects.equals(value(one, field), value(other, field))) {
        fields.add(field);
      }
    }
    if (one.isProtectedPerson()) {
      fields.add(MergeField.NAME);
      fields.add(MergeField.CONTACTS);
      fields.remove(MergeField.NATIVE_NAME);
    }
    if (fields.contains(MergeField.CONTACTS)
        && !one.isProtectedPerson()
        && (one.contacts().isEmpty() || other.contacts().isEmpty())) {
      fields.remove(MergeField.CONTACTS);
    }
    return fields;
  }

  /**
   * The fields that are proposed from the other.
   *
   * @param otherIsNewer whether the other changed last
   */
  static Set<MergeField> fromOther(PersonDetail one, PersonDetail other, boolean otherIsNewer) {
    Set<MergeField> fields = EnumSet.noneOf(MergeField.class);
    for (MergeField field : differing(one, other)) {
      if (isProposed(value(one, field), value(other, field), field, otherIsNewer)) {
        fields.add(field);
      }
    }
    return fields;
  }

  private static boolean isProposed(
      Object mine, Object theirs, MergeField field, boolean otherIsNewer) {
    if (theirs instanceof Boolean wish) {
      return wish;
    }
    if (mine == null || theirs == null) {
      return mine == null && theirs != null;
    }
    if (field == MergeField.NAME) {
      int longer = theirs.toString().length() - mine.toString().length();
      return longer == 0 ? otherIsNewer : longer > 0;
    }
    return otherIsNewer && field != MergeField.CONTACTS;
  }

  private static Object value(PersonDetail person, MergeField field) {
    return switch (field) {
      case NAME -> orNull(person.isProtectedPerson() ? person.publicName() : latin(person));
      case NATIVE_NAME -> orNull(person.nativeName());
      case HONORIFIC -> orNull(person.honorific());
      case RANK -> person.rankRef();
      case GENDER -> person.gender();
      case CONTACTS ->
          person.contacts().stream().map(row -> row.kind() + row.key() + row.preferred()).toList();
      case DO_NOT_MAIL -> person.doNotMail();
      case DO_NOT_PHONE -> person.doNotPhone();
      case DO_NOT_PUBLISH -> person.doNotPublish();
    };
  }

  private static String latin(PersonDetail person) {
    return (person.givenName() + " " + person.familyName()).strip();
  }

  private static String orNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
