package org.plenary.mail.mailing;

import static org.plenary.shared.Roles.ADMIN;
import static org.plenary.shared.Roles.CO_ORDINATORS_DESK;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SECRETARY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Whether people want mailings, for those who work with them. */
@Stateless
@RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY, ADMIN})
public class MailingWishService {
  @Inject private MailingWishes wishes;

  /** Since when somebody wants no mailings; empty if they do. One query. */
  public Optional<Instant> noneSince(@NotNull UUID party) {
    return wishes.of(party).map(MailingWish::noneSince);
  }
}
