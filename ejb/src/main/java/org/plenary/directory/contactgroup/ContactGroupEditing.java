package org.plenary.directory.contactgroup;

import static org.plenary.shared.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.plenary.audit.AuditTrail;
import org.plenary.directory.PeopleFilter;
import org.plenary.directory.PersonRow;
import org.plenary.directory.PersonService;
import org.plenary.directory.ProtectedNames;
import org.plenary.directory.correspondence.Parties;
import org.plenary.shared.Caller;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;

/** Keeping groups of contacts. What is done to members can be undone. */
@Stateless
@RolesAllowed(OFFICER)
public class ContactGroupEditing {
  /** Members of a fixed group at most. */
  public static final int MOST = 5000;

  private static final String TYPE = "ContactGroup";

  @Inject private ContactGroupRepository repository;
  @Inject private PersonService people;
  @Inject private Parties parties;
  @Inject private ProtectedNames names;
  @Inject private AuditTrail audit;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Adds or changes a group.
   *
   * @return its ref
   * @throws FieldException on {@code name}, if another group has it
   * @throws org.plenary.shared.StaleException if somebody changed it since
   */
  public UUID save(@NotNull @Valid EditContactGroup typed) {
    UnaryOperator<String> hiding = names.hiding();
    ContactGroup group = typed.ref() == null ? null : repository.lock(typed.ref());
    if (group != null) {
      group.expectVersion(typed.version());
    }
    if (repository.isTaken(hiding.apply(typed.name()), typed.ref())) {
      throw new FieldException("name", "contactgroup.name.taken");
    }
    if (group == null) {
      group =
          repository.add(
              new ContactGroup(
                  typed.name(), typed.description(), typed.search(), caller.login(), now()));
    } else {
      group.rename(typed.name(), typed.description());
      if (typed.search() != null) {
        group.searchFor(typed.search());
      }
    }
    group.hide(hiding);
    repository.flush();
    return group.ref();
  }

  private Instant now() {
    return clock.instant();
  }

  /**
   * Archives a group, or brings it back.
   *
   * @throws org.plenary.shared.StaleException if somebody changed it since
   */
  public void archive(@NotNull UUID ref, long version, boolean archived) {
    ContactGroup group = repository.lock(ref);
    group.expectVersion(version);
    group.archive(archived);
    repository.flush();
  }

  /**
   * Removes a group; the people and organizations in it stay in the directory.
   *
   * @throws org.plenary.shared.StaleException if somebody changed it since
   */
  public void remove(@NotNull UUID ref, long version) {
    ContactGroup group = repository.lock(ref);
    group.expectVersion(version);
    repository.everybody(ref).forEach(repository::remove);
    repository.flush();
    repository.remove(group);
    repository.flush();
  }

  /**
   * Adds people, organizations and States to a fixed group; who is in it already stays as they are.
   *
   * @throws DomainException if it is not a fixed one, archived, or would have more than 5,000
   * @throws FieldException on {@code parties} for somebody who is not in the directory
   */
  public GroupStep add(@NotNull UUID ref, @NotEmpty @Size(max = MOST) Collection<UUID> refs) {
    boolean known =
        parties.read(refs).values().stream()
            .allMatch(one -> one.person() != null || one.entity() != null);
    if (!known) {
      throw new FieldException("parties", "correspondence.parties.unknown");
    }
    return put(ref, new LinkedHashSet<>(refs));
  }

  /**
   * Adds all the people whom a list shows.
   *
   * @throws DomainException as {@link #add}
   */
  public GroupStep addFound(@NotNull UUID ref, @NotNull @Valid PeopleFilter filter) {
    Set<UUID> found = new LinkedHashSet<>();
    people.export(
        filter,
        rows -> {
          rows.stream().map(PersonRow::ref).forEach(found::add);
          refuseTooMany(found.size());
        });
    return put(ref, found);
  }

  private static void refuseTooMany(long members) {
    if (members > MOST) {
      throw new DomainException("contactgroup.tooMany", MOST);
    }
  }

  private GroupStep put(UUID ref, Set<UUID> refs) {
    repository.lock(ref).expectFixed();
    long before = repository.count(ref);
    UUID step = UUID.randomUUID();
    Map<UUID, ContactGroupMember> known = new HashMap<>();
    repository.everybody(ref).forEach(one -> known.put(one.partyRef(), one));
    int added = 0;
    for (UUID party : refs) {
      ContactGroupMember one = known.get(party);
      if (one == null) {
        repository.add(new ContactGroupMember(ref, party, caller.login(), now(), step));
      } else if (!one.isIn()) {
        one.add(caller.login(), now(), step);
      }
      added += one == null || one.addedStep().equals(step) ? 1 : 0;
    }
    refuseTooMany(before + added);
    return done(ref, step, before, added);
  }

  /** The history of the group tells how many were in it; that of each member who did it. */
  private GroupStep done(UUID ref, UUID step, long before, int changed) {
    repository.flush();
    if (changed > 0) {
      audit.record(TYPE, ref, "UPDATE", "members", before, repository.count(ref));
    }
    return new GroupStep(step, changed);
  }

  /**
   * Removes members from a fixed group; who is not in it counts for nothing.
   *
   * @throws DomainException if it is not a fixed one, or archived
   */
  public GroupStep removeMembers(
      @NotNull UUID ref, @NotEmpty @Size(max = MOST) Collection<UUID> refs) {
    repository.lock(ref).expectFixed();
    long before = repository.count(ref);
    UUID step = UUID.randomUUID();
    List<ContactGroupMember> gone =
        repository.among(ref, refs).stream().filter(ContactGroupMember::isIn).toList();
    gone.forEach(one -> one.remove(now(), step));
    return done(ref, step, before, gone.size());
  }

  /**
   * Undoes what was done to members: whom it added is out, whom it removed is in again. Once more
   * it changes nothing.
   *
   * @throws DomainException if the group is archived meanwhile
   */
  public int undo(@NotNull UUID ref, @NotNull UUID step) {
    repository.lock(ref).expectFixed();
    long before = repository.count(ref);
    List<ContactGroupMember> concerned = new ArrayList<>(repository.ofStep(ref, step));
    UUID undone = UUID.randomUUID();
    for (ContactGroupMember one : concerned) {
      if (one.isIn()) {
        one.remove(now(), undone);
      } else {
        one.comeBack();
      }
    }
    return done(ref, undone, before, concerned.size()).count();
  }
}
