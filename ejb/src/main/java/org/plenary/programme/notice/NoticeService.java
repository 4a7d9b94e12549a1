package org.plenary.programme.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.PersonLine;
import org.plenary.event.EventService;
import org.plenary.mail.mailing.AudienceMember;
import org.plenary.mail.mailing.BodiesTo;
import org.plenary.mail.mailing.EditMailing;
import org.plenary.mail.mailing.MailingDetail;
import org.plenary.mail.mailing.MailingDrafts;
import org.plenary.mail.mailing.MailingEditing;
import org.plenary.mail.mailing.MailingOfAudience;
import org.plenary.mail.mailing.MailingService;
import org.plenary.programme.ProgrammeChange;
import org.plenary.programme.RevisionPairs;
import org.plenary.shared.DomainException;
import org.plenary.shared.Roles;

/** Notices of what was published: one for each whom it concerns, drafted first. */
@Stateless
@RolesAllowed(Roles.ORGANIZER)
public class NoticeService {
  @Inject private RevisionPairs revisions;
  @Inject private NoticeReading reading;
  @Inject private MailingService mailings;
  @Inject private MailingEditing editing;
  @Inject private MailingDrafts drafts;
  @Inject private EventService events;
  @Inject private DirectoryService directory;

  /**
   * What is told and what is not. Nine queries at most, whatever the size of the programme.
   *
   * @param pending what the working copy changes
   */
  public NoticeOverview overview(@NotNull UUID event, @NotNull List<ProgrammeChange> pending) {
    List<MailingOfAudience> made = mailings.ofAudience(ProgrammeAudience.KIND, event);
    int current = revisions.current(event);
    int told = told(made);
    List<UUID> waiting =
        told >= current
            ? List.of()
            : reading
                .of(event, new NoticeKey(told, current))
                .map(set -> set.members().stream().map(AudienceMember::personRef).toList())
                .orElse(List.of());
    return new NoticeOverview(
        told,
        current,
        names(waiting),
        names(reading.people(event, pending)),
        made.stream().filter(one -> !one.letGo()).findFirst().orElse(null));
  }

  private List<String> names(Collection<UUID> people) {
    List<UUID> refs = people.stream().filter(Objects::nonNull).distinct().toList();
    Map<UUID, PersonLine> lines = refs.isEmpty() ? Map.of() : directory.people(refs);
    return refs.stream()
        .filter(lines::containsKey)
        .map(ref -> lines.get(ref).displayName())
        .toList();
  }

  private static int told(List<MailingOfAudience> made) {
    return made.stream()
        .filter(MailingOfAudience::letGo)
        .mapToInt(one -> NoticeKey.of(one.key()).to())
        .max()
        .orElse(0);
  }

  /**
   * Drafts notices of all that was published since people were told last. Drafts that the caller
   * made earlier and did not let go are made anew; what was typed in them stays.
   *
   * @return ref of the mailing
   * @throws DomainException keys {@code programme.notice.none} if there is nothing to tell, {@code
   *     programme.notice.nobody} if it concerns nobody
   */
  public UUID prepare(@NotNull UUID event) {
    events.byRef(event);
    List<MailingOfAudience> made = mailings.ofAudience(ProgrammeAudience.KIND, event);
    NoticeKey key = new NoticeKey(told(made), revisions.current(event));
    if (key.from() >= key.to()) {
      throw new DomainException("programme.notice.none");
    }
    if (reading.of(event, key).orElseThrow().members().isEmpty()) {
      throw new DomainException("programme.notice.nobody");
    }
    MailingOfAudience mine =
        made.stream().filter(one -> !one.letGo() && one.own()).findFirst().orElse(null);
    UUID mailing = editing.save(mine == null ? begun(event, key) : goneOn(mine, key));
    drafts.make(mailing);
    return mailing;
  }

  private static EditMailing begun(UUID event, NoticeKey key) {
    return new EditMailing(
        null,
        0,
        event,
        ProgrammeAudience.KIND,
        key.text(),
        BodiesTo.MAILBOX,
        NoticeWords.text(key.from() == 0 ? "first.subject" : "subject"),
        NoticeWords.text(key.from() == 0 ? "first.body" : "body"),
        null);
  }

  private EditMailing goneOn(MailingOfAudience mine, NoticeKey key) {
    MailingDetail detail = mailings.detail(mine.ref());
    return new EditMailing(
        mine.ref(),
        detail.version(),
        detail.event().ref(),
        ProgrammeAudience.KIND,
        key.text(),
        detail.bodiesTo(),
        detail.subject(),
        detail.body(),
        detail.note());
  }
}
