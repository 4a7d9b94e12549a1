package org.plenary.mail.template;

import static org.plenary.shared.Roles.ADMIN;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.plenary.audit.AuditTrail;
import org.plenary.audit.HistoryEntry;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.StaleException;
import org.plenary.shared.mail.MailPurpose;

/** The texts of mails, per purpose, event and language: seen, changed, and given back. */
@Stateless
@RolesAllowed({ADMIN, OFFICER, ORGANIZER})
public class TemplateService {
  /** Fields that say something to whoever reads the history of a text. */
  private static final Set<String> TOLD = Set.of("language", "subject", "body");

  @Inject private TemplateRepository templates;
  @Inject private TemplateRights rights;
  @Inject private TemplateCache cache;
  @Inject private PurposeCatalog purposes;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * What the caller sees, by key of the purpose. One query, two for an event.
   *
   * @param eventRef null for the office
   * @throws NotFoundException if there is no such event
   */
  public List<TemplateSheet> list(UUID eventRef) {
    MailEvent event = rights.event(eventRef);
    List<MailTemplate> all = templates.all(eventRef);
    return purposes.all().stream()
        .filter(rights::maySee)
        .filter(purpose -> event == null || purpose.ofEvent())
        .map(purpose -> sheet(purpose, event, all))
        .toList();
  }

  /**
   * A purpose in all languages.
   *
   * @throws NotFoundException if there is none, or none for this caller
   */
  public TemplateSheet sheet(@NotNull String purpose, UUID eventRef) {
    MailPurpose known = rights.purpose(purpose, eventRef);
    return sheet(known, rights.event(eventRef), templates.of(purpose, eventRef));
  }

  /** Any event that may have mails of its own. */
  public MailEvent event(@NotNull UUID eventRef) {
    return rights.event(eventRef);
  }

  /**
   * Saves texts; one that says what would be written anyway is not kept.
   *
   * @param meaning whether the other languages have to follow a text that is changed; a new one
   *     follows them
   * @throws StaleException if somebody else saved one of them meanwhile
   * @throws org.plenary.shared.FieldException on the field {@code subject} or {@code body}, with
   *     the prefix of the edit, for what is no template
   */
  public void save(
      @NotNull String purpose, UUID eventRef, @NotEmpty List<EditTemplate> edits, boolean meaning) {
    MailPurpose known = editable(purpose, eventRef);
    for (EditTemplate edit : edits) {
      TemplateRules.check(edit.prefix(), edit.words(), known.fields());
    }
    List<MailTemplate> stored = templates.of(purpose, eventRef);
    Instant now = clock.instant();
    for (EditTemplate edit : edits) {
      TemplateWords base = base(known, eventRef, stored, edit.language());
      MailTemplate own = own(stored, eventRef, edit.language());
      expect(own, edit.version());
      if (own != null) {
        own.say(edit.words(), base, now, meaning && !own.words().equals(edit.words()));
      } else if (!edit.words().equals(base)) {
        templates.add(
            new MailTemplate(purpose, eventRef, edit.language(), edit.words(), base, now));
      }
    }
    templates.flush();
    cache.changed();
  }

  /**
   * Says that a text is still right though what it rests on has changed.
   *
   * @throws StaleException if somebody else changed it meanwhile
   */
  public void agree(
      @NotNull String purpose, UUID eventRef, @NotNull Language language, long version) {
    MailPurpose known = editable(purpose, eventRef);
    List<MailTemplate> stored = templates.of(purpose, eventRef);
    MailTemplate own = existing(stored, eventRef, language, version);
    own.say(own.words(), base(known, eventRef, stored, language), clock.instant(), false);
    templates.flush();
    cache.changed();
  }

  /**
   * Takes a text away, so that the one of the office, or the one that is built in, is written.
   *
   * @throws StaleException if somebody else changed it meanwhile
   */
  public void revert(
      @NotNull String purpose, UUID eventRef, @NotNull Language language, long version) {
    editable(purpose, eventRef);
    templates.remove(existing(templates.of(purpose, eventRef), eventRef, language, version));
    templates.flush();
    cache.changed();
  }

  /** What became of the texts that there are now, the latest first. */
  public List<HistoryEntry> history(@NotNull String purpose, UUID eventRef) {
    rights.purpose(purpose, eventRef);
    List<UUID> refs =
        templates.of(purpose, eventRef).stream()
            .filter(one -> one.eventRef().equals(scope(eventRef)))
            .map(MailTemplate::ref)
            .toList();
    return refs.isEmpty()
        ? List.of()
        : audit.history(refs).stream()
            .map(
                entry ->
                    entry.with(
                        entry.changes().stream().filter(c -> TOLD.contains(c.field())).toList()))
            .toList();
  }

  private MailPurpose editable(String purpose, UUID eventRef) {
    MailPurpose known = rights.purpose(purpose, eventRef);
    rights.event(eventRef);
    if (!rights.mayEdit(known, eventRef)) {
      throw new DomainException("mailtemplate.readonly");
    }
    return known;
  }

  private static MailTemplate existing(
      List<MailTemplate> stored, UUID eventRef, Language language, long version) {
    MailTemplate own = own(stored, eventRef, language);
    if (own == null) {
      throw new NotFoundException();
    }
    expect(own, version);
    return own;
  }

  private static void expect(MailTemplate own, long version) {
    if (own != null) {
      own.expectVersion(version);
    } else if (version != 0) {
      throw new StaleException(MailTemplate.OFFICE, 0);
    }
  }

  private static UUID scope(UUID eventRef) {
    return eventRef == null ? MailTemplate.OFFICE : eventRef;
  }

  private static MailTemplate own(List<MailTemplate> stored, UUID eventRef, Language language) {
    return stored.stream()
        .filter(one -> one.eventRef().equals(scope(eventRef)) && one.language() == language)
        .findFirst()
        .orElse(null);
  }

  private static TemplateWords base(
      MailPurpose purpose, UUID eventRef, List<MailTemplate> stored, Language language) {
    MailTemplate ofOffice = eventRef == null ? null : own(stored, null, language);
    return ofOffice == null ? BuiltInTexts.of(purpose, language) : ofOffice.words();
  }

  private TemplateSheet sheet(MailPurpose purpose, MailEvent event, List<MailTemplate> all) {
    UUID eventRef = event == null ? null : event.ref();
    List<MailTemplate> stored =
        all.stream().filter(one -> one.purpose().equals(purpose.key())).toList();
    List<LanguageSheet> languages = new ArrayList<>();
    for (Language language : Language.values()) {
      languages.add(language(purpose, eventRef, stored, language));
    }
    return new TemplateSheet(purpose, event, rights.mayEdit(purpose, eventRef), languages);
  }

  private static LanguageSheet language(
      MailPurpose purpose, UUID eventRef, List<MailTemplate> stored, Language language) {
    TemplateWords base = base(purpose, eventRef, stored, language);
    MailTemplate own = own(stored, eventRef, language);
    if (own == null) {
      boolean office = eventRef != null && own(stored, null, language) != null;
      TemplateState state = office ? TemplateState.OFFICE : TemplateState.BUILT_IN;
      return new LanguageSheet(language, state, false, List.of(), 0, base, base);
    }
    boolean baseChanged = own.isOfOther(base);
    List<Language> ahead =
        stored.stream()
            .filter(one -> Objects.equals(one.eventRef(), own.eventRef()) && own.isBehind(one))
            .map(MailTemplate::language)
            .sorted()
            .toList();
    TemplateState state = baseChanged || !ahead.isEmpty() ? TemplateState.STALE : TemplateState.OWN;
    return new LanguageSheet(language, state, baseChanged, ahead, own.version(), own.words(), base);
  }
}
