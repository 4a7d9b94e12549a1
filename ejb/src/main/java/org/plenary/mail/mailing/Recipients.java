package org.plenary.mail.mailing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.plenary.directory.reach.Reach;
import org.plenary.directory.reach.ReachService;

/** Where drafts go today, few queries for all of them. */
@Dependent
class Recipients {
  @Inject private ReachService reaches;
  @Inject private MailingWishes wishes;
  @Inject private Audiences audiences;

  /** Where each draft goes, by its ref; those of people who were removed are left out. */
  Map<UUID, Reach> of(BodiesTo bodiesTo, Collection<DraftTable.Draft> drafts) {
    Map<UUID, Reach> people = reaches.people(refs(drafts, true));
    List<UUID> bodyRefs = refs(drafts, false);
    Map<UUID, Reach> bodies =
        bodiesTo == BodiesTo.HEAD ? reaches.heads(bodyRefs) : reaches.mailboxes(bodyRefs);
    Map<UUID, Reach> found = new HashMap<>();
    for (DraftTable.Draft draft : drafts) {
      if (draft.party() != null) {
        found.put(
            draft.ref(),
            draft.personRef() == null
                ? bodies.get(draft.bodyRef())
                : people.get(draft.personRef()));
      }
    }
    return found;
  }

  private static List<UUID> refs(Collection<DraftTable.Draft> drafts, boolean people) {
    return drafts.stream()
        .filter(draft -> draft.party() != null && (draft.personRef() != null) == people)
        .map(DraftTable.Draft::party)
        .toList();
  }

  /**
   * Why drafts do not go, by ref: without those that do.
   *
   * @param reached of {@link #of}
   */
  Map<UUID, String> refusals(
      Mailing mailing, Collection<DraftTable.Draft> drafts, Map<UUID, Reach> reached) {
    Set<UUID> ended =
        reaches.endedRoles(
            drafts.stream()
                .map(DraftTable.Draft::roleRef)
                .filter(role -> role != null)
                .distinct()
                .toList());
    Set<UUID> unwilling =
        audiences.of(mailing.audienceKind()).respectsWishes() ? unwilling(reached) : Set.of();
    Map<UUID, String> refusals = new HashMap<>();
    for (DraftTable.Draft draft : drafts) {
      Reach reach = reached.get(draft.ref());
      String why =
          why(reach, draft.roleRef() != null && ended.contains(draft.roleRef()), unwilling);
      if (why != null) {
        refusals.put(draft.ref(), why);
      }
    }
    return refusals;
  }

  private Set<UUID> unwilling(Map<UUID, Reach> reached) {
    return wishes.unwilling(
        reached.values().stream()
            .flatMap(reach -> List.of(reach.ref(), reach.now()).stream())
            .distinct()
            .toList());
  }

  private static String why(Reach reach, boolean ended, Set<UUID> unwilling) {
    if (reach == null) {
      return LeftOut.GONE;
    }
    if (unwilling.contains(reach.ref()) || unwilling.contains(reach.now())) {
      return LeftOut.UNSUBSCRIBED;
    }
    if (reach.isRefused()) {
      return LeftOut.of(reach.refused());
    }
    return ended ? LeftOut.ROLE_ENDED : null;
  }
}
