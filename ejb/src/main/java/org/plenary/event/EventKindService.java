package org.plenary.event;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Roles;

/** The kinds of events that administrators add to those that Plenary knows by itself. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class EventKindService {
  @Inject private KindRepository repository;

  /** All of them, by their English names, with how many events each has. Two queries. */
  @PermitAll
  public List<AddedKindRow> added() {
    Map<UUID, Long> used = repository.eventsOfKinds();
    return repository.kinds().stream()
        .map(kind -> kind.row(used.getOrDefault(kind.ref(), 0L)))
        .toList();
  }

  /**
   * Adds a kind.
   *
   * @param like the kind that it is treated as
   * @return its ref
   * @throws FieldException on {@code EN}, on the code of a language, or on {@code like}; key {@code
   *     event.kind.taken} for a name that another one has
   */
  public UUID add(LocalizedText name, EventKind like) {
    AddedKind kind = new AddedKind(name, like);
    refuseTaken(kind);
    repository.add(kind);
    repository.flush();
    return kind.ref();
  }

  /**
   * Gives a kind another name, or has it treated as another kind; its events follow.
   *
   * @throws org.plenary.shared.StaleException if somebody changed it since
   * @throws FieldException as {@link #add}
   */
  public void change(@NotNull UUID ref, long version, LocalizedText name, EventKind like) {
    AddedKind kind = repository.kind(ref);
    kind.expectVersion(version);
    kind.define(name, like);
    refuseTaken(kind);
    repository.ofKind(ref).forEach(event -> event.isOf(like, ref));
    repository.flush();
  }

  /**
   * Removes a kind that no event is of.
   *
   * @throws NotFoundException if it is not there any more
   * @throws DomainException key {@code event.kind.used} with the number of its events
   */
  public void remove(@NotNull UUID ref) {
    AddedKind kind = repository.kind(ref);
    int used = repository.ofKind(ref).size();
    if (used > 0) {
      throw new DomainException("event.kind.used", used);
    }
    repository.remove(kind);
  }

  private void refuseTaken(AddedKind kind) {
    boolean taken =
        repository.kinds().stream()
            .filter(other -> !other.ref().equals(kind.ref()))
            .anyMatch(other -> other.name().equals(kind.name()));
    if (taken) {
      throw new FieldException("EN", "event.kind.taken");
    }
  }
}
