package org.plenary.programme.selection;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plenary.account.AccountAuthentication;
import org.plenary.account.SignedIn;
import org.plenary.event.EventReader;
import org.plenary.programme.PublishedProgramme;
import org.plenary.programme.ReadableProgrammes;
import org.plenary.shared.LinkToken;
import org.plenary.shared.Roles;

/** Feeds of what people chose, for calendars: who has the address of one needs no sign-in. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OwnAgendaFeeds {
  @Inject private OwnAgendaTable table;
  @Inject private ReadableProgrammes programmes;
  @Inject private AccountAuthentication accounts;

  /**
   * What a feed holds now.
   *
   * @param programme the current revision
   * @param sessions refs of what was chosen; some may be withdrawn since
   */
  public record Feed(PublishedProgramme programme, Set<UUID> sessions) {}

  /**
   * The feed of an address.
   *
   * @param token as it stands in the address
   * @return nothing for an unknown or ended address, for an account that no longer holds or may no
   *     longer know of the event, and where no agenda is published any more
   */
  public Optional<Feed> of(@NotNull String token) {
    return table
        .feed(LinkToken.hash(token))
        .flatMap(
            feed ->
                accounts
                    .holding(feed.owner())
                    .flatMap(owner -> programmes.currentFor(reader(owner), feed.eventCode()))
                    .map(
                        programme ->
                            new Feed(programme, table.chosen(feed.owner(), feed.eventCode()))));
  }

  private static EventReader reader(SignedIn owner) {
    return new EventReader(owner.ref(), owner.roles(), owner.entities().get(Roles.DELEGATION));
  }
}
