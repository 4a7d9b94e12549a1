package org.plenary.directory.confirmation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.plenary.directory.PersonAddressService;
import org.plenary.directory.address.FormOfAddress;
import org.plenary.shared.Language;
import org.plenary.shared.Settings;
import org.plenary.shared.mail.MailWriter;
import org.plenary.shared.mail.Outbox;
import org.plenary.shared.mail.OutboxMail;
import org.plenary.shared.mail.WrittenMail;

/**
 * Mails about somebody's own entry. The token stands in the query of the address, which no log
 * keeps; the page sends no referrer, and the outbox forgets the token once the mail has left.
 */
@Dependent
class EntryMail {
  /** How long a mail of a bulk action can be taken back. */
  static final Duration WINDOW = Duration.ofSeconds(30);

  private static final String HIDDEN = "…";

  @Inject private Outbox outbox;
  @Inject private MailWriter writer;
  @Inject private PersonAddressService addresses;
  @Inject private Settings settings;

  /**
   * Writes links to people; they are held for the time in which they can be taken back.
   *
   * @param tokens the secret and the ref of the link of each
   */
  void links(Map<LinkRecipient, EntryLinks.Issued> tokens) {
    Map<UUID, Map<Language, FormOfAddress>> forms =
        addresses.formsOfAddress(
            tokens.keySet().stream().map(to -> to.person().ref()).distinct().toList());
    List<OutboxMail> mails = new ArrayList<>();
    tokens.forEach(
        (to, issued) ->
            mails.add(
                OutboxMail.to(
                        to.mail(),
                        to.language(),
                        written(to, forms.get(to.person().ref()), issued.token()),
                        issued.ref())
                    .heldFor(WINDOW)
                    .in(EntryPurposes.context(EntryPurposes.LINK, to.person().ref()))));
    outbox.write(mails);
  }

  /** The mail to somebody without its token, for a preview: the subject, then the text. */
  String preview(LinkRecipient to) {
    WrittenMail mail = written(to, addresses.formsOfAddress(to.person().ref()), HIDDEN);
    return mail.subject() + "\n\n" + mail.text();
  }

  private WrittenMail written(LinkRecipient to, Map<Language, FormOfAddress> forms, String token) {
    Language language = to.language();
    Map<String, String> values = values(to.person().displayName(), language, forms);
    values.put(
        "link",
        "%s/%s/people/confirm?token=%s".formatted(settings.publicUrl(), language.code(), token));
    values.put("days", String.valueOf(EntryLink.LIFETIME.toDays()));
    return writer.write(EntryPurposes.key(EntryPurposes.LINK), null, language, values);
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
    UUID person = correction.personRef();
    Map<String, String> values = values(name, language, addresses.formsOfAddress(person));
    values.put("reason", reason);
    String kind = correction.state().name().toLowerCase(Locale.ROOT);
    WrittenMail text = writer.write(EntryPurposes.key(kind), null, language, values);
    outbox.write(
        OutboxMail.to(correction.mail(), language, text, correction.ref())
            .in(EntryPurposes.context(kind, person)));
  }

  private static Map<String, String> values(
      String name, Language language, Map<Language, FormOfAddress> forms) {
    Map<String, String> values = new HashMap<>();
    values.put("name", name);
    if (forms != null && forms.containsKey(language)) {
      values.put("salutation", forms.get(language).salutation());
      values.put("close", forms.get(language).closing());
    }
    return values;
  }
}
