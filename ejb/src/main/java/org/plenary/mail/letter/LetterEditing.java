package org.plenary.mail.letter;

import static org.plenary.shared.Roles.ADMIN;
import static org.plenary.shared.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.plenary.directory.ProtectedNames;
import org.plenary.directory.correspondence.CorrespondenceRow;
import org.plenary.directory.correspondence.CorrespondenceService;
import org.plenary.mail.template.OfficeText;
import org.plenary.mail.template.OfficeTexts;
import org.plenary.mail.template.TemplateWords;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.StaleException;

/** Writing letters, and the head that they are printed under. */
@Stateless
@RolesAllowed(OFFICER)
public class LetterEditing {
  @Inject private LetterRepository letters;
  @Inject private CorrespondenceService correspondence;
  @Inject private OfficeTexts templates;
  @Inject private ProtectedNames names;

  /**
   * What a letter of this entry begins with in a language: the template of the office.
   *
   * @throws DomainException if the entry is no draft of a letter or note verbale
   */
  public LetterText start(@NotNull UUID correspondenceRef, @NotNull Language language) {
    CorrespondenceRow row = draft(correspondenceRef);
    TemplateWords words = templates.words(LetterFields.purpose(row.kind()), language);
    String subject =
        OfficeText.subject(
            language, words.subject(), LetterFields.ALL, Map.of("subject", row.subject()));
    return new LetterText(null, 0, correspondenceRef, language, subject, words.body(), "");
  }

  /**
   * Stores the text in a language.
   *
   * @throws FieldException on {@code body} for an unknown field, markup that no letter has, and
   *     what else no template may have
   * @throws DomainException if the entry is no draft of a letter or note verbale
   * @throws StaleException if somebody changed it since
   */
  public void save(@NotNull @Valid EditLetter typed) {
    draft(typed.correspondenceRef());
    OfficeText.check("body", typed.body(), LetterFields.ALL);
    UnaryOperator<String> hiding = names.hiding();
    EditLetter command =
        new EditLetter(
            typed.correspondenceRef(),
            typed.language(),
            typed.version(),
            typed.subject() == null ? null : hiding.apply(typed.subject()),
            hiding.apply(typed.body()),
            typed.signatory() == null ? null : hiding.apply(typed.signatory()));
    Letter known = letters.of(typed.correspondenceRef(), typed.language()).orElse(null);
    if (known == null) {
      letters.add(new Letter(command));
    } else {
      known.expectVersion(typed.version());
      known.say(command);
    }
    letters.flush();
  }

  /**
   * Takes the text in a language away.
   *
   * @throws NotFoundException if there is none
   */
  public void remove(@NotNull UUID correspondenceRef, @NotNull Language language, long version) {
    draft(correspondenceRef);
    Letter letter = letters.of(correspondenceRef, language).orElseThrow(NotFoundException::new);
    letter.expectVersion(version);
    letters.remove(letter);
    letters.flush();
  }

  private CorrespondenceRow draft(UUID ref) {
    CorrespondenceRow row = correspondence.detail(ref).row();
    if (!row.isDraft()) {
      throw new DomainException("letter.noDraft");
    }
    return row;
  }

  /** What stands above letters. */
  @RolesAllowed({OFFICER, ADMIN})
  public LetterheadText head() {
    return letters.head().text();
  }

  /**
   * Takes another head for all letters that are printed from now on.
   *
   * @throws StaleException if somebody changed it since
   */
  @RolesAllowed(ADMIN)
  public void saveHead(@NotNull @Valid LetterheadText typed) {
    Letterhead head = letters.head();
    head.expectVersion(typed.version());
    head.say(typed.name(), typed.address());
    letters.flush();
  }
}
