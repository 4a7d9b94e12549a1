package org.plenary.mail.letter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.plenary.shared.Language;
import org.plenary.shared.PlainText;

/**
 * What is typed of a letter in a language.
 *
 * @param correspondenceRef the outgoing letter or note verbale
 * @param version that was read; 0 for a new one
 * @param subject or blank
 * @param body Markdown with fields in braces
 * @param signatory name and function, in lines, or blank
 */
public record EditLetter(
    @NotNull UUID correspondenceRef,
    @NotNull Language language,
    long version,
    @PlainText(max = 200) String subject,
    @NotBlank @PlainText(max = 20_000, lines = true) String body,
    @PlainText(max = 200, lines = true) String signatory) {
  /** Never what is typed: names may be in it. */
  @Override
  public String toString() {
    return "EditLetter " + correspondenceRef;
  }
}
