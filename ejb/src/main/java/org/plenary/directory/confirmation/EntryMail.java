package org.plenary.directory.confirmation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.plenary.shared.Language;
import org.plenary.shared.Settings;
import org.plenary.shared.mail.MailTexts;
import org.plenary.shared.mail.Outbox;

/**
 * Mails about somebody's own entry. The token stands in the query of the address, which no log
 * keeps; the page sends no referrer, and the outbox forgets the token once the mail has left.
 */
@Dependent
class EntryMail {
  /** How long a mail of a bulk action can be taken back. */
  static final Duration WINDOW = Duration.ofSeconds(30);

  private static final MailTexts TEXTS = new MailTexts("org.plenary.directory.confirmation.mail");
  private static final String HIDDEN = "…";

  @Inject private Outbox outbox;
  @Inject private Settings settings;

  /** Writes the link to somebody; it is held for the time in which it can be taken back. */
  void link(LinkRecipient to, String token, UUID link) {
    outbox.mail(
        to.mail(),
        to.language(),
        TEXTS.of(to.language(), "link.subject"),
        body(to.language(), to.person().displayName(), token),
        link,
        WINDOW);
  }

  private String body(Language language, String name, String token) {
    String address =
        "%s/%s/people/confirm?token=%s".formatted(settings.publicUrl(), language.code(), token);
    return TEXTS.of(language, "link.body", name, address, EntryLink.LIFETIME.toDays());
  }

  /** The mail to somebody without its token, for a preview: the subject, then the text. */
  String preview(LinkRecipient to) {
    Language language = to.language();
    return TEXTS.of(language, "link.subject")
        + "\n\n"
        + body(language, to.person().displayName(), HIDDEN);
  }

  /** Takes back a link that has not left. */
  void takeBack(UUID link) {
    outbox.cancelHeld(link);
  }

  /**
   * Tells somebody what became of their correction.
   *
   * @param name as it is written now
   * @param reason of an officer, or null
   */
  void decided(EntryCorrection correction, String name, String reason) {
    Language language = correction.language();
    String why = reason == null ? "" : TEXTS.of(language, "reason", reason);
    outbox.mail(
        correction.mail(),
        language,
        TEXTS.of(language, "decided.subject"),
        TEXTS.of(language, "decided." + correction.state() + ".body", name, why),
        correction.ref(),
        Duration.ZERO);
  }
}
