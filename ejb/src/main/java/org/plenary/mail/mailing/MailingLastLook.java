package org.plenary.mail.mailing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.directory.reach.Reach;
import org.plenary.mail.delivery.LastLook;
import org.plenary.mail.delivery.OutgoingMail;
import org.plenary.mail.delivery.Verdict;

/**
 * Looks at the mails of mailings on the day on which they leave: nobody is written to who is no
 * longer in the role, wants no mail or no mailings, is protected or gone; who heads a body is
 * resolved on that day, and whoever was merged gets one mail.
 */
@Dependent
class MailingLastLook implements LastLook {
  @Inject private MailingRepository repository;
  @Inject private DraftTable drafts;
  @Inject private Recipients recipients;

  @Override
  public Map<Long, Verdict> look(List<OutgoingMail> mails) {
    Map<Long, Verdict> verdicts = new HashMap<>();
    Map<UUID, List<OutgoingMail>> byMailing =
        mails.stream()
            .filter(mail -> mail.context().mailingRef() != null && mail.aboutRef() != null)
            .collect(Collectors.groupingBy(mail -> mail.context().mailingRef()));
    byMailing.forEach(
        (ref, some) ->
            repository
                .ifThere(ref)
                .ifPresentOrElse(
                    mailing -> look(mailing, some, verdicts),
                    () -> some.forEach(mail -> drop(mail, verdicts))));
    return verdicts;
  }

  private static void drop(OutgoingMail mail, Map<Long, Verdict> verdicts) {
    verdicts.put(mail.id(), Verdict.drop(LeftOut.GONE));
  }

  private void look(Mailing mailing, List<OutgoingMail> mails, Map<Long, Verdict> verdicts) {
    Map<UUID, DraftTable.Draft> known = new HashMap<>();
    drafts
        .of(mails.stream().map(OutgoingMail::aboutRef).toList())
        .forEach(draft -> known.put(draft.ref(), draft));
    Map<UUID, Reach> reached = recipients.of(mailing.bodiesTo(), known.values());
    Map<UUID, String> refusals = recipients.refusals(mailing, known.values(), reached);
    Set<UUID> merged = twice(mailing, known, reached);
    for (OutgoingMail mail : mails) {
      UUID draft = mail.aboutRef();
      String why = known.containsKey(draft) ? refusals.get(draft) : LeftOut.GONE;
      if (why == null && merged.contains(draft)) {
        why = LeftOut.TWICE;
      }
      verdicts.put(mail.id(), why == null ? where(mail, reached.get(draft)) : Verdict.drop(why));
    }
  }

  private static Verdict where(OutgoingMail mail, Reach reach) {
    return reach.address().equals(mail.recipient()) ? Verdict.go() : Verdict.goTo(reach.address());
  }

  /** The drafts of those who have become somebody who gets this mailing anyway. */
  private Set<UUID> twice(
      Mailing mailing, Map<UUID, DraftTable.Draft> known, Map<UUID, Reach> reached) {
    Map<UUID, UUID> survivors = new HashMap<>();
    known
        .values()
        .forEach(
            draft -> {
              Reach reach = reached.get(draft.ref());
              if (draft.personRef() != null
                  && reach != null
                  && !reach.now().equals(draft.personRef())) {
                survivors.put(draft.ref(), reach.now());
              }
            });
    if (survivors.isEmpty()) {
      return Set.of();
    }
    Set<UUID> also = drafts.goingTo(mailing.ref(), new HashSet<>(survivors.values()));
    Set<UUID> twice = new HashSet<>();
    Set<UUID> seen = new HashSet<>();
    survivors.forEach(
        (draft, now) -> {
          if (also.contains(now) || !seen.add(now)) {
            twice.add(draft);
          }
        });
    return twice;
  }
}
