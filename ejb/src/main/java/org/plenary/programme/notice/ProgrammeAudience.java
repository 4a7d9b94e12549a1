package org.plenary.programme.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.plenary.mail.mailing.Audience;
import org.plenary.mail.mailing.AudienceKey;
import org.plenary.mail.mailing.AudienceMember;
import org.plenary.mail.mailing.AudienceWords;
import org.plenary.programme.RevisionPairs;
import org.plenary.shared.DomainException;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.mail.MailField;

/**
 * All whom the changes from one published revision to the current one concern. Each is told what
 * concerns them, with their sessions as a calendar; nobody ends that by a link.
 */
@Dependent
class ProgrammeAudience implements Audience {
  static final String KIND = "programme";

  @Inject private RevisionPairs revisions;
  @Inject private NoticeReading reading;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<AudienceKey> keys(UUID eventRef) {
    int current = eventRef == null ? 0 : revisions.current(eventRef);
    return IntStream.range(0, current)
        .mapToObj(from -> new NoticeKey(from, current))
        .map(key -> new AudienceKey(key.text(), key.label()))
        .toList();
  }

  @Override
  public List<AudienceMember> members(UUID eventRef, String key) {
    return read(eventRef, key).members();
  }

  @Override
  public boolean respectsWishes() {
    return false;
  }

  @Override
  public List<MailField> fields() {
    return List.of(
        MailField.required("changes"), MailField.of("revision"), MailField.link("agenda"));
  }

  @Override
  public AudienceWords words(UUID eventRef, String key) {
    return read(eventRef, key);
  }

  @Override
  public void expectCurrent(UUID eventRef, String key) {
    int current = revisions.current(eventRef);
    if (NoticeKey.of(key).to() != current) {
      throw new DomainException("programme.notice.outdated", current);
    }
  }

  private NoticeSet read(UUID eventRef, String key) {
    if (eventRef == null) {
      throw new NotFoundException();
    }
    return reading.of(eventRef, NoticeKey.of(key)).orElseThrow(NotFoundException::new);
  }
}
