package org.plenary.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plenary.shared.DomainException;
import org.plenary.shared.PlainText;
import org.plenary.shared.Reason;
import org.plenary.shared.Roles;

/**
 * Confirms, refuses or cancels many registrations at once, to be undone for {@link
 * BulkAction#WINDOW}. Seats of cancelled ones are held until then; mails leave afterwards.
 */
@Stateless
@RolesAllowed({Roles.ORGANIZER, Roles.SYSTEM})
public class RegistrationBulk {
  /** Registrations in one action at most. */
  public static final int MAX = 1000;

  @Inject private Registrar registrar;
  @Inject private RegistrationRepository registrations;
  @Inject private Surroundings surroundings;
  @Inject private WaitingList waitingList;
  @Inject private RegistrationMail mail;
  @Inject private RegistrationNews news;
  @Inject private Clock clock;

  /** Confirms those that find a seat; the others stay where they are, each with its reason. */
  public BulkResult confirm(
      @NotNull UUID eventRef, @NotNull @Size(max = MAX) Collection<UUID> refs) {
    List<BulkItem> done = new ArrayList<>();
    List<Reason> refusals = new ArrayList<>();
    for (Registration registration : registrations.lockAll(eventRef, some(refs))) {
      if (registration.status().isUndecided()) {
        BulkItem before = new BulkItem(registration);
        Optional<Refusal> refusal = registrar.confirm(registration);
        if (refusal.isPresent()) {
          refusals.add(surroundings.reason(refusal.get()));
        } else {
          done.add(before);
          mail.tell(registration, "confirmed");
          news.decided(registration, BulkAction.WINDOW);
        }
      } else {
        refusals.add(new Reason("registration.notToConfirm", ""));
      }
    }
    return keep(eventRef, BulkAction.Kind.CONFIRM, done, refusals);
  }

  /**
   * Refuses those that were requested or wait.
   *
   * @param why what those who gave an address themselves are told, at most 500 characters
   */
  public BulkResult refuse(
      @NotNull UUID eventRef,
      @NotNull @Size(max = MAX) Collection<UUID> refs,
      @NotBlank @PlainText(max = 500) String why) {
    List<BulkItem> done = new ArrayList<>();
    List<Reason> refusals = new ArrayList<>();
    for (Registration registration : registrations.lockAll(eventRef, some(refs))) {
      if (registration.status().isUndecided()) {
        done.add(new BulkItem(registration));
        registration.refuse(why.strip(), clock.instant());
        mail.tell(registration, "refused");
        news.decided(registration, BulkAction.WINDOW);
      } else {
        refusals.add(new Reason("registration.notToConfirm", ""));
      }
    }
    return keep(eventRef, BulkAction.Kind.REFUSE, done, refusals);
  }

  /** Cancels them; their seats are given on when the action cannot be undone any more. */
  public BulkResult cancel(
      @NotNull UUID eventRef, @NotNull @Size(max = MAX) Collection<UUID> refs) {
    List<BulkItem> done = new ArrayList<>();
    List<Reason> refusals = new ArrayList<>();
    for (Registration registration : registrations.lockAll(eventRef, some(refs))) {
      if (registration.status().isActive()) {
        done.add(new BulkItem(registration));
        registration.cancel(clock.instant());
        mail.tell(registration, "cancelled");
        news.decided(registration, BulkAction.WINDOW);
      } else {
        refusals.add(new Reason("registration.notActive", ""));
      }
    }
    return keep(eventRef, BulkAction.Kind.CANCEL, done, refusals);
  }

  private static Collection<UUID> some(Collection<UUID> refs) {
    if (refs.isEmpty()) {
      throw new DomainException("registration.nothingSelected");
    }
    return refs;
  }

  private BulkResult keep(
      UUID eventRef, BulkAction.Kind kind, List<BulkItem> done, List<Reason> refusals) {
    if (done.isEmpty()) {
      registrations.flush();
      return new BulkResult(null, 0, refusals);
    }
    BulkAction action = new BulkAction(eventRef, kind, done, clock.instant());
    registrations.add(action);
    registrations.flush();
    return new BulkResult(action.ref(), done.size(), refusals);
  }

  /**
   * Takes a bulk action back: every registration that nobody has changed since is again what it
   * was; its mails do not leave.
   *
   * @return how many were taken back
   * @throws DomainException key {@code registration.undo.late}
   */
  public int undo(@NotNull UUID bulkRef) {
    BulkAction action = registrations.lockBulk(bulkRef);
    action.undo(clock.instant());
    Map<Long, Registration> found = registrations.lockItems(action.items());
    Set<Category> freed = new LinkedHashSet<>();
    int undone = 0;
    for (BulkItem item : action.items()) {
      Registration registration = found.get(item.registrationId());
      if (registration.status() == action.kind().result()) {
        if (action.kind() == BulkAction.Kind.CONFIRM) {
          registrar.takeBack(registration);
          freed.add(registration.category());
        }
        registration.restore(item, clock.instant());
        mail.takeBack(registration);
        news.undone(registration.ref());
        undone++;
      }
    }
    registrations.flush();
    freed.forEach(waitingList::giveOn);
    registrations.flush();
    return undone;
  }
}
