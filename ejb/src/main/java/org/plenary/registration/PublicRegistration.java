package org.plenary.registration;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.plenary.shared.Language;
import org.plenary.shared.PlainText;

/**
 * Somebody registers on the public form.
 *
 * @param key from the form: sending it twice registers once
 * @param event code of the event, as in addresses
 * @param category code of a category that is open to the public
 * @param name given name and family name, as they write it
 * @param language the reader's language, in which the confirmation is written
 */
public record PublicRegistration(
    @NotNull UUID key,
    @NotNull String event,
    @NotNull String category,
    @NotNull @PlainText(max = 150) String name,
    @NotNull @PlainText(max = 254) String mail,
    @NotNull Language language) {

  /** What tells two requests with one key apart. */
  String content() {
    return String.join("\n", event, category, name, mail, language.code());
  }
}
