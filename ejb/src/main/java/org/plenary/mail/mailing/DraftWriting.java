package org.plenary.mail.mailing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.PersonAddressService;
import org.plenary.directory.PersonLine;
import org.plenary.directory.address.FormOfAddress;
import org.plenary.directory.reach.Reach;
import org.plenary.mail.template.TypedTemplate;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.mail.MailField;
import org.plenary.shared.mail.WrittenMail;

/**
 * What stands in the mails of a mailing: its text in the recipient's language, or what was written
 * for one of them alone, with the closed list of fields filled in. Names are those that everybody
 * may see. Whoever heads a body is addressed by the function: it may be somebody else on the day on
 * which the mail leaves.
 */
@Dependent
class DraftWriting {
  /** The closed list of fields. */
  static final List<String> FIELDS =
      List.of("salutation", "close", "name", "role", "organization", "event");

  private static final String STOP = "stop";
  private static final String HIDDEN = "…";
  private static final List<MailField> TYPED = FIELDS.stream().map(MailField::of).toList();
  private static final List<MailField> ALL =
      Stream.concat(TYPED.stream(), Stream.of(MailField.link(STOP))).toList();

  @Inject private DirectoryService directory;
  @Inject private PersonAddressService addresses;
  @Inject private StopLinks links;
  @Inject private Audiences audiences;

  /**
   * Refuses what is no template.
   *
   * @param prefix of the names of the form's fields {@code subject} and {@code body}
   * @throws org.plenary.shared.FieldException for an unknown field and so on
   */
  static void check(String prefix, String subject, String body, Audience audience) {
    TypedTemplate.check(prefix, subject, body, with(TYPED, audience));
  }

  private static List<MailField> with(List<MailField> fields, Audience audience) {
    return Stream.concat(fields.stream(), audience.fields().stream()).toList();
  }

  /** The first language in which somebody is written to and there is a text, else English. */
  static Language language(LocalizedText text, Reach reach) {
    Stream<Language> spoken =
        reach == null
            ? Stream.empty()
            : reach.languages().stream().map(Language::of).flatMap(Optional::stream);
    return spoken
        .filter(one -> text.exactly(one) != null)
        .findFirst()
        .orElseGet(
            () ->
                text.exactly(Language.EN) != null
                    ? Language.EN
                    : text.asMap().keySet().iterator().next());
  }

  String subject(Mailing mailing, DraftTable.Draft draft) {
    return draft.subject() == null ? mailing.subject().in(draft.language()) : draft.subject();
  }

  String body(Mailing mailing, DraftTable.Draft draft) {
    return draft.body() == null ? mailing.body().in(draft.language()) : draft.body();
  }

  /** As it will look, without the secret in its link. */
  WrittenMail preview(Mailing mailing, MailingEvent event, DraftTable.Draft draft) {
    Words words = words(mailing, event, List.of(draft));
    String stop = words.canBeEnded() ? links.address(draft.language(), HIDDEN) : null;
    return words.write(draft, stop);
  }

  /** What is needed to write these drafts; few queries for all of them. */
  Words words(Mailing mailing, MailingEvent event, Collection<DraftTable.Draft> drafts) {
    List<UUID> people =
        drafts.stream().map(DraftTable.Draft::personRef).filter(Objects::nonNull).toList();
    Map<UUID, PersonLine> lines = people.isEmpty() ? Map.of() : directory.people(people);
    List<UUID> bodies =
        Stream.concat(
                lines.values().stream().map(PersonLine::entityRef),
                drafts.stream().map(DraftTable.Draft::bodyRef))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return new Words(
        audiences.of(mailing.audienceKind()),
        mailing,
        event,
        lines,
        bodies.isEmpty() ? Map.of() : directory.entities(bodies),
        people.isEmpty() ? Map.of() : addresses.formsOfAddress(people));
  }

  private static String said(Language language, String key) {
    return ResourceBundle.getBundle(
            "org.plenary.mail.mailing.mail",
            language == Language.EN ? Locale.ROOT : language.locale(),
            DraftWriting.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .getString(key);
  }

  /** Writes drafts of one mailing. */
  final class Words {
    private final Audience audience;
    private final AudienceWords own;
    private final Mailing mailing;
    private final MailingEvent event;
    private final Map<UUID, PersonLine> people;
    private final Map<UUID, EntityLine> bodies;
    private final Map<UUID, Map<Language, FormOfAddress>> forms;
    private final Map<Language, TypedTemplate> texts = new HashMap<>();

    private Words(
        Audience audience,
        Mailing mailing,
        MailingEvent event,
        Map<UUID, PersonLine> people,
        Map<UUID, EntityLine> bodies,
        Map<UUID, Map<Language, FormOfAddress>> forms) {
      this.audience = audience;
      this.mailing = mailing;
      own = audience.words(mailing.eventRef(), mailing.audienceKey());
      this.event = event;
      this.people = people;
      this.bodies = bodies;
      this.forms = forms;
    }

    /** Whether a link in each mail ends mailings. */
    boolean canBeEnded() {
      return audience.respectsWishes();
    }

    /** What comes along with a mail, or null. */
    String calendar(DraftTable.Draft draft) {
      return own.calendar(draft.party(), draft.language());
    }

    /**
     * @param stop address at which mailings are ended; null if they cannot be
     */
    WrittenMail write(DraftTable.Draft draft, String stop) {
      TypedTemplate text =
          draft.body() == null
              ? texts.computeIfAbsent(draft.language(), any -> compiled(draft))
              : compiled(draft);
      Map<String, String> values = values(draft);
      values.putAll(own.values(draft.party(), draft.language()));
      if (stop != null) {
        values.put(STOP, stop);
      }
      return text.write(values);
    }

    private TypedTemplate compiled(DraftTable.Draft draft) {
      String footer = canBeEnded() ? "\n\n---\n\n" + said(draft.language(), "footer") : "";
      return TypedTemplate.of(
          draft.language(),
          subject(mailing, draft),
          body(mailing, draft) + footer,
          with(ALL, audience));
    }

    private Map<String, String> values(DraftTable.Draft draft) {
      Language language = draft.language();
      Map<String, String> values = new HashMap<>();
      values.put("event", event == null ? "" : event.title().in(language));
      PersonLine person = draft.personRef() == null ? null : people.get(draft.personRef());
      UUID bodyRef = person == null ? draft.bodyRef() : person.entityRef();
      EntityLine body = bodyRef == null ? null : bodies.get(bodyRef);
      values.put("organization", body == null ? "" : body.name().in(language));
      FormOfAddress form =
          person == null ? null : forms.getOrDefault(draft.personRef(), Map.of()).get(language);
      boolean formal = form != null && !form.isMissing();
      if (person == null) {
        values.put("name", body == null ? "" : body.name().in(language));
      } else {
        values.put("name", person.displayName());
        values.put("role", person.title() == null ? "" : person.title());
      }
      values.put("salutation", formal ? form.salutation() : said(language, greeting()));
      values.put("close", formal ? form.closing() : said(language, "close"));
      return values;
    }

    private String greeting() {
      return mailing.bodiesTo() == BodiesTo.HEAD ? "salutation.head" : "salutation";
    }
  }
}
