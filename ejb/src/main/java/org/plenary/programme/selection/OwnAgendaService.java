package org.plenary.programme.selection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.plenary.programme.PublishedProgramme;
import org.plenary.programme.PublishedSession;
import org.plenary.programme.ReadableProgrammes;
import org.plenary.shared.Caller;
import org.plenary.shared.DomainException;
import org.plenary.shared.LinkToken;
import org.plenary.shared.NotFoundException;

/** What everybody who is signed in chooses of a published agenda. */
@Stateless
@RolesAllowed("**")
public class OwnAgendaService {
  /** More than a conference has; what is beyond is no choice. */
  public static final int MOST_SESSIONS = 500;

  @Inject private OwnAgendaTable table;
  @Inject private ReadableProgrammes programmes;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Refs of the sessions that the caller chose of an event's agenda. One query. */
  public Set<UUID> chosen(@NotNull String eventCode) {
    return table.chosen(owner(), eventCode);
  }

  /**
   * Chooses a session of the current revision; nothing changes where it is chosen already.
   *
   * @throws NotFoundException where the agenda has no such session
   * @throws DomainException key {@code programme.selection.full} beyond {@link #MOST_SESSIONS}
   */
  public void choose(@NotNull String eventCode, @NotNull UUID session) {
    PublishedProgramme programme = current(eventCode);
    if (programme.sessions().stream().map(PublishedSession::ref).noneMatch(session::equals)) {
      throw new NotFoundException();
    }
    if (table.chosen(owner(), eventCode).size() >= MOST_SESSIONS) {
      throw new DomainException("programme.selection.full", MOST_SESSIONS);
    }
    table.choose(owner(), eventCode, session);
  }

  /** Lets go of a session; nothing changes where it was not chosen. */
  public void letGo(@NotNull String eventCode, @NotNull UUID session) {
    table.letGo(owner(), eventCode, session);
  }

  /**
   * Makes the address of a feed of what the caller chose; the one made before ends.
   *
   * @return the token in the address, which nothing tells again
   * @throws NotFoundException where the event has no published agenda
   */
  public String makeFeed(@NotNull String eventCode) {
    current(eventCode);
    String token = LinkToken.random();
    table.keepFeed(owner(), eventCode, LinkToken.hash(token), clock.instant());
    return token;
  }

  /** Ends the feed of what the caller chose, if there is one. */
  public void endFeed(@NotNull String eventCode) {
    table.endFeed(owner(), eventCode);
  }

  /** Whether the caller has a feed of this agenda. */
  public boolean hasFeed(@NotNull String eventCode) {
    return table.hasFeed(owner(), eventCode);
  }

  private PublishedProgramme current(String eventCode) {
    return programmes.current(eventCode).orElseThrow(NotFoundException::new);
  }

  private UUID owner() {
    return caller.account().orElseThrow(NotFoundException::new).accountRef();
  }
}
