package org.plenary.directory.contactgroup;

import static org.plenary.shared.Roles.CO_ORDINATORS_DESK;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SECRETARY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.plenary.audit.AuditTrail;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.correspondence.Parties;
import org.plenary.directory.correspondence.Party;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;

/** Groups of contacts, for those who work with the directory of people. */
@Stateless
@RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY})
public class ContactGroupService {
  @Inject private ContactGroupRepository repository;
  @Inject private Parties parties;
  @Inject private AuditTrail audit;

  /**
   * The groups by name. One query.
   *
   * @param archived those that are archived instead of the others
   */
  public List<ContactGroupRow> list(boolean archived) {
    return repository.rows(archived);
  }

  /** The fixed groups in which a person, organization or State is, by name. One query. */
  public List<ContactGroupRow> groupsOf(@NotNull UUID party) {
    return repository.groupsOf(party).stream().map(group -> group.row(0)).toList();
  }

  /**
   * A group. Two queries.
   *
   * @throws org.plenary.shared.NotFoundException if it is not there
   */
  public ContactGroupDetail detail(@NotNull UUID ref) {
    ContactGroup group = repository.group(ref);
    return new ContactGroupDetail(
        group.row(group.form() == GroupForm.FIXED ? repository.count(ref) : 0), group.search());
  }

  /** Who is in a fixed group: people by name, then organizations and States. Six queries. */
  public Page<GroupMemberRow> members(@NotNull UUID ref, @NotNull PageRequest page) {
    Page<ContactGroupMember> found = repository.members(ref, page);
    Map<UUID, Party> shown =
        parties.read(found.rows().stream().map(ContactGroupMember::partyRef).toList());
    List<GroupMemberRow> rows =
        found.rows().stream()
            .map(one -> new GroupMemberRow(shown.get(one.partyRef()), one.addedBy(), one.addedAt()))
            .toList();
    return new Page<>(rows, found.total(), page);
  }

  /**
   * All who are in a fixed group, page by page.
   *
   * @param each is given the rows of a page
   */
  public void export(@NotNull UUID ref, Consumer<List<GroupMemberRow>> each) {
    repository.group(ref);
    for (int page = 0; page <= ContactGroupEditing.MOST / PageRequest.MAX_SIZE; page++) {
      Page<GroupMemberRow> rows = members(ref, new PageRequest(page, PageRequest.MAX_SIZE));
      each.accept(rows.rows());
      if (!rows.hasNext()) {
        return;
      }
    }
  }

  /** The history of a group, latest first. */
  public List<HistoryEntry> history(@NotNull UUID ref) {
    return audit.history(repository.group(ref).ref());
  }
}
