package org.plenary.sideevent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.reach.Reach;
import org.plenary.directory.reach.ReachService;
import org.plenary.event.EventLine;
import org.plenary.shared.Language;
import org.plenary.shared.Settings;
import org.plenary.shared.mail.MailContext;
import org.plenary.shared.mail.MailWriter;
import org.plenary.shared.mail.Outbox;
import org.plenary.shared.mail.OutboxMail;

/** Mails about side events, in the transaction of the use case (rule 5). */
@Dependent
class SideEventMail {
  @Inject private Outbox outbox;
  @Inject private MailWriter writer;
  @Inject private DirectoryService directory;
  @Inject private ReachService reach;
  @Inject private SideEventAccess access;
  @Inject private Settings settings;

  /**
   * Tells the contact of a proposal; nobody where none is given.
   *
   * @param kind a kind of {@link SideEventPurposes}
   * @param about the record by which {@link #takeBack} finds the mail
   * @param delay how long it is held
   * @param more values of fields
   */
  void tell(
      Proposal proposal,
      EventLine event,
      String kind,
      UUID about,
      Duration delay,
      Map<String, String> more) {
    String address = proposal.contact().mail();
    if (address == null) {
      return;
    }
    Language language = proposal.language();
    Map<String, String> values = values(proposal, event, language);
    values.put("name", proposal.contact().name());
    values.put("link", settings.publicUrl() + "/app/sideevent/view.xhtml?ref=" + proposal.ref());
    values.putAll(more);
    write(address, language, kind, event, values, about, delay);
  }

  private static Map<String, String> values(Proposal proposal, EventLine event, Language language) {
    Map<String, String> values = new HashMap<>();
    values.put("event", event.title().in(language));
    values.put("proposal", proposal.title().in(language));
    return values;
  }

  private void write(
      String address,
      Language language,
      String kind,
      EventLine event,
      Map<String, String> values,
      UUID about,
      Duration delay) {
    String purpose = SideEventPurposes.key(kind);
    outbox.write(
        OutboxMail.to(
                address, language, writer.write(purpose, event.ref(), language, values), about)
            .heldFor(delay)
            .in(MailContext.of(purpose, event.ref())));
  }

  /** Takes back mails that have not left. */
  void takeBack(UUID about) {
    outbox.cancelHeld(about);
  }

  /** Where the mailbox of a State or organization is, by the directory alone. */
  Reach mailbox(UUID entity) {
    return access.read(() -> reach.mailboxes(List.of(entity))).get(entity);
  }

  /**
   * Sends a co-organizer the link by which it confirms or declines.
   *
   * @param address where to, or null for its mailbox
   * @return whether there was an address
   */
  boolean ask(CoOrganizer one, EventLine event, String token, String address) {
    Reach mailbox = mailbox(one.entityRef());
    String to = address != null ? address : mailbox == null ? null : mailbox.address();
    if (to == null) {
      return false;
    }
    Language language =
        mailbox == null
            ? Language.EN
            : mailbox.languages().stream()
                .flatMap(code -> Language.of(code).stream())
                .findFirst()
                .orElse(Language.EN);
    Map<String, String> values = values(one.proposal(), event, language);
    EntityLine organizer =
        directory.entities(List.of(one.proposal().entityRef())).get(one.proposal().entityRef());
    values.put("organization", organizer == null ? "" : organizer.name().in(language));
    values.put(
        "link",
        "%s/%s/side-events/confirm?token=%s"
            .formatted(settings.publicUrl(), language.code(), token));
    values.put("days", String.valueOf(CoOrganizer.LIFETIME.toDays()));
    write(to, language, SideEventPurposes.ASKED, event, values, one.ref(), Duration.ZERO);
    return true;
  }

  /** The ground and what was written, in the language of the proposal. */
  static Map<String, String> reason(Proposal proposal) {
    String words = proposal.reason() == null ? "" : proposal.reason();
    Ground ground = proposal.ground();
    if (ground == null || ground == Ground.OTHER) {
      return Map.of("reason", words);
    }
    Language language = proposal.language();
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "org.plenary.sideevent.mail",
            language == Language.EN ? Locale.ROOT : language.locale(),
            SideEventMail.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    String said = texts.getString("ground." + ground);
    return Map.of("reason", words.isEmpty() ? said : said + "\n\n" + words);
  }

  /** When and where, in the language of the proposal. */
  static Map<String, String> slot(Proposal proposal, SlotRow slot) {
    Language language = proposal.language();
    String day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
            .withLocale(language.locale())
            .format(slot.day());
    return Map.of(
        "slot", "%s, %s–%s, %s".formatted(day, slot.start(), slot.end(), slot.room().in(language)));
  }
}
