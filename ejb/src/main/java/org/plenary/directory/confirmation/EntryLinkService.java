package org.plenary.directory.confirmation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.directory.PersonDetail;
import org.plenary.directory.PersonEntry;
import org.plenary.directory.RoleRow;
import org.plenary.shared.Idempotency;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Reason;

/**
 * What somebody does with a link to their own entry: open to all, since whoever has the token
 * received the mail. Looking changes nothing (rule 17). A link that is unknown, used or over, whose
 * address is no longer the person's, or whose person is protected or gone, is no link: all get the
 * same answer.
 */
@Stateless
@PermitAll
public class EntryLinkService {
  private static final String SCOPE = "person.link";

  @Inject private EntryLinks links;
  @Inject private Corrections corrections;
  @Inject private Confirmations confirmations;
  @Inject private PersonEntry entries;
  @Inject private Idempotency idempotency;
  @Inject private Clock clock;

  /** The entry that a link leads to, with the roles held today; nothing for a link that is none. */
  public Optional<PersonDetail> look(String token) {
    return links
        .open(token)
        .filter(link -> links.isStillAt(link.personRef(), link.mail()))
        .map(link -> entries.of(link.personRef()))
        .filter(entry -> !entry.isProtectedPerson())
        .map(EntryLinkService::ofToday);
  }

  /** The same with the roles that may be held today alone. */
  private static PersonDetail ofToday(PersonDetail entry) {
    List<RoleRow> roles = entry.roles().stream().filter(RoleRow::isPossible).toList();
    return entry.with(roles);
  }

  /**
   * The entry is right. Uses the link up.
   *
   * @param key of the form: the same request twice gives the same answer
   * @param version of the entry that they had before their eyes
   * @throws TypedEntryRefused if it is another one by now; the link holds
   * @throws NotFoundException if the link is none
   */
  public void confirm(String token, @NotNull UUID key, long version) {
    idempotency.once(
        SCOPE,
        key,
        "confirm " + token,
        () -> {
          EntryLink link = open(token);
          if (entries.of(link.personRef()).version() != version) {
            throw new TypedEntryRefused(
                Map.of("form", new Reason("confirmation.own.changedMeanwhile")));
          }
          link.use(clock.instant());
          confirmations.confirm(List.of(link.personRef()), ConfirmationMeans.LINK, null, null);
          return link.ref();
        });
  }

  /**
   * The entry is to be corrected, once an officer approves it. Uses the link up.
   *
   * @param key of the form: the same request twice gives the same answer
   * @throws TypedEntryRefused for what cannot be taken; the link holds
   * @throws NotFoundException if the link is none
   */
  public void correct(String token, @NotNull UUID key, @NotNull TypedEntry typed) {
    idempotency.once(
        SCOPE,
        key,
        "correct " + token + " " + typed.content(),
        () -> {
          EntryLink link = open(token);
          PersonDetail entry = ofToday(entries.of(link.personRef()));
          List<CorrectedField> fields = EntryDifference.between(entry, typed);
          link.use(clock.instant());
          corrections.add(
              new EntryCorrection(
                  link.personRef(), link.mail(), link.language(), fields, clock.instant()));
          return link.ref();
        });
  }

  /**
   * The link, for this transaction alone; nobody protects or removes the person meanwhile. The
   * person is locked first, as by whoever does that.
   */
  private EntryLink open(String token) {
    UUID who = links.open(token).orElseThrow(NotFoundException::new).personRef();
    Map<UUID, Boolean> person = confirmations.lock(List.of(who));
    EntryLink link = links.lock(token).orElseThrow(NotFoundException::new);
    if (!Boolean.FALSE.equals(person.get(who)) || !links.isStillAt(who, link.mail())) {
      throw new NotFoundException();
    }
    return link;
  }
}
