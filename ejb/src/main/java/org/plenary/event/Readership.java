package org.plenary.event;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Which events somebody may know of.
 *
 * @param everything drafts too
 * @param audiences of events in their later stages
 * @param guestOf refs of events of any audience at which somebody takes part
 */
record Readership(boolean everything, List<Audience> audiences, Set<UUID> guestOf) {
  private static final Readership ALL = new Readership(true, List.of(), Set.of());
  private static final Readership EVERYONE =
      new Readership(false, List.of(Audience.PUBLIC), Set.of());

  static Readership all() {
    return ALL;
  }

  static Readership everyone() {
    return EVERYONE;
  }

  static Readership of(boolean withDelegations, Set<UUID> guestOf) {
    List<Audience> audiences =
        withDelegations ? List.of(Audience.PUBLIC, Audience.DELEGATIONS) : List.of(Audience.PUBLIC);
    return new Readership(false, audiences, Set.copyOf(guestOf));
  }

  boolean mayKnow(Event event) {
    return everything
        || event.stage().isPublic()
            && (audiences.contains(event.audience()) || guestOf.contains(event.ref()));
  }

  /** The same as a condition on events {@code e}, with "and" before it; empty if there is none. */
  String condition() {
    if (everything) {
      return "";
    }
    String guests = guestOf.isEmpty() ? "" : " or e.ref in :guestOf";
    return " and e.stage <> :draft and (e.audience in :audiences" + guests + ")";
  }

  /** Gives a query with that condition what the condition names. */
  <T> TypedQuery<T> bind(TypedQuery<T> query) {
    if (!everything) {
      query.setParameter("draft", Stage.DRAFT).setParameter("audiences", audiences);
      if (!guestOf.isEmpty()) {
        query.setParameter("guestOf", guestOf);
      }
    }
    return query;
  }
}
