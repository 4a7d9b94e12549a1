package org.plenary.mail.mailing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.directory.reach.Reach;
import org.plenary.shared.mail.MailContext;
import org.plenary.shared.mail.MailParts;
import org.plenary.shared.mail.Outbox;
import org.plenary.shared.mail.OutboxMail;

/**
 * Makes mails of drafts, some hundred at a time: memory stays flat however many there are. Who is
 * not reached any more is left out now.
 */
@Dependent
class DraftSending {
  /** The occasion of a mailing's mails. */
  static final String PURPOSE = "mailing";

  private static final int AT_ONCE = 500;

  @Inject private MailingRepository repository;
  @Inject private DraftTable drafts;
  @Inject private DraftWriting writing;
  @Inject private Recipients recipients;
  @Inject private StopLinks links;
  @Inject private Outbox outbox;

  void write(Mailing mailing, MailingEvent event, Duration delay) {
    List<UUID> files = repository.files(mailing.ref());
    List<DraftTable.Draft> some = drafts.readyAfter(mailing.ref(), 0, AT_ONCE);
    while (!some.isEmpty()) {
      write(mailing, event, delay, files, some);
      some = drafts.readyAfter(mailing.ref(), some.getLast().id(), AT_ONCE);
    }
    repository
        .query(
            "update mailing_draft d join outbox_message o on o.about_ref = d.ref"
                + " and o.mailing_ref = d.mailing_ref set d.outbox_ref = o.ref, d.state = 'QUEUED'"
                + " where d.mailing_ref = ? and d.state = 'READY'",
            mailing.ref().toString())
        .executeUpdate();
  }

  private void write(
      Mailing mailing,
      MailingEvent event,
      Duration delay,
      List<UUID> files,
      List<DraftTable.Draft> some) {
    Map<UUID, Reach> reached = recipients.of(mailing.bodiesTo(), some);
    Map<UUID, String> refusals = recipients.refusals(mailing, some, reached);
    List<DraftTable.Draft> going = new ArrayList<>();
    for (DraftTable.Draft draft : some) {
      String why = refusals.get(draft.ref());
      if (why == null) {
        going.add(draft);
      } else {
        drafts.leaveOut(draft.id(), why);
      }
    }
    DraftWriting.Words words = writing.words(mailing, event, going);
    List<String> tokens =
        words.canBeEnded()
            ? links.issue(
                going.stream()
                    .map(draft -> new StopLinks.Holder(draft.party(), draft.language()))
                    .toList())
            : List.of();
    List<OutboxMail> mails = new ArrayList<>();
    for (int i = 0; i < going.size(); i++) {
      DraftTable.Draft draft = going.get(i);
      String stop = tokens.isEmpty() ? null : links.address(draft.language(), tokens.get(i));
      mails.add(
          OutboxMail.to(
                  reached.get(draft.ref()).address(),
                  draft.language(),
                  words.write(draft, stop),
                  draft.ref())
              .heldFor(delay)
              .in(
                  new MailContext(
                      PURPOSE, draft.personRef(), mailing.eventRef(), mailing.ref(), stop))
              .with(new MailParts(words.calendar(draft), files)));
    }
    outbox.write(mails);
  }
}
