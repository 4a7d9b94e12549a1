package org.plenary.directory.confirmation;

import static org.plenary.shared.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.plenary.audit.AuditTrail;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.PersonLine;
import org.plenary.shared.Caller;

/**
 * Sends people links to their own entries: first a preview of who is written to and why others are
 * not, then mails that can be taken back for half a minute (rule 5).
 */
@Stateless
@RolesAllowed(OFFICER)
public class EntryLinkSending {
  @Inject private EntryLinks links;
  @Inject private EntryMail mail;
  @Inject private Confirmations confirmations;
  @Inject private DirectoryService directory;
  @Inject private AuditTrail audit;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Who of these would be written to, by name; those who are not there are left out. */
  public List<LinkRecipient> preview(
      @NotEmpty @Size(max = DecayService.MOST) Collection<UUID> people) {
    Set<UUID> refs = new LinkedHashSet<>(people);
    Map<UUID, PersonLine> lines = directory.people(refs);
    return links.reachable(refs).values().stream()
        .filter(who -> lines.containsKey(who.personRef()))
        .map(who -> who.recipient(lines.get(who.personRef())))
        .toList();
  }

  /** The mail that somebody would get, without the secret in it; null if they would get none. */
  public String text(@NotNull LinkRecipient to) {
    return to.isRefused() ? null : mail.preview(to);
  }

  /**
   * Sends links to those of these people who may be sent one. The mails leave after half a minute.
   *
   * @return what {@link #undo} takes back
   */
  public SentLinks send(@NotEmpty @Size(max = DecayService.MOST) Collection<UUID> people) {
    Set<UUID> refs = new LinkedHashSet<>(people);
    confirmations.lock(refs);
    UUID step = UUID.randomUUID();
    List<LinkRecipient> to = new ArrayList<>(preview(refs));
    to.removeIf(LinkRecipient::isRefused);
    Instant now = clock.instant();
    Map<LinkRecipient, EntryLinks.Issued> issued = new LinkedHashMap<>();
    for (LinkRecipient one : to) {
      issued.put(one, links.issue(one, caller.login(), step));
      audit.record("Person", one.person().ref(), "UPDATE", "linkSent", null, now);
    }
    mail.links(issued);
    return new SentLinks(step, to.size());
  }

  /**
   * Takes back links whose mails have not left; those that have left, or were used, stay.
   *
   * @return how many it took back
   */
  public int undo(@NotNull UUID step) {
    List<EntryLink> taken =
        links.of("step", step).stream().filter(link -> link.isHeld(clock.instant())).toList();
    for (EntryLink link : taken) {
      mail.takeBack(link.ref());
      links.remove(link);
      audit.record("Person", link.personRef(), "UPDATE", "linkSent", link.sentAt(), null);
    }
    return taken.size();
  }
}
