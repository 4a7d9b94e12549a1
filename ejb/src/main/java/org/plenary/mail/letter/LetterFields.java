package org.plenary.mail.letter;

import static org.plenary.shared.Roles.ADMIN;
import static org.plenary.shared.Roles.OFFICER;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Set;
import org.plenary.directory.correspondence.CorrespondenceKind;
import org.plenary.shared.mail.MailField;
import org.plenary.shared.mail.MailPurpose;
import org.plenary.shared.mail.MailPurposes;

/** What letters and notes verbales begin with, as templates that the office edits. */
@Dependent
class LetterFields implements MailPurposes {
  /** The closed list of what may stand in braces in a letter. */
  static final List<MailField> ALL =
      List.of(
          MailField.of("recipient"),
          MailField.of("subject"),
          MailField.of("salutation"),
          MailField.of("close"),
          MailField.of("number"),
          MailField.of("date"));

  private static final String LETTER = "print.letter";
  private static final String NOTE = "print.note";

  /** The key of the purpose whose text a letter of this kind begins with. */
  static String purpose(CorrespondenceKind kind) {
    return kind == CorrespondenceKind.NOTE_VERBALE ? NOTE : LETTER;
  }

  @Override
  public List<MailPurpose> purposes() {
    return List.of(
        new MailPurpose(LETTER, LetterWords.BUNDLE, "letter", ALL, false, Set.of(OFFICER, ADMIN)),
        new MailPurpose(NOTE, LetterWords.BUNDLE, "note", ALL, false, Set.of(OFFICER, ADMIN)));
  }
}
