package org.plenary.mail.mailing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plenary.directory.PersonRow;
import org.plenary.directory.PersonService;
import org.plenary.directory.contactgroup.ContactGroupDetail;
import org.plenary.directory.contactgroup.ContactGroupService;
import org.plenary.directory.contactgroup.GroupMemberRow;
import org.plenary.shared.DomainException;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;

/** A group of contacts: who is in a fixed one, or whom a saved search finds now. */
@Dependent
class ContactGroupAudience implements Audience {
  private static final int MOST = 20_000;

  @Inject private ContactGroupService groups;
  @Inject private PersonService people;

  @Override
  public String kind() {
    return "contactgroup";
  }

  @Override
  public List<AudienceKey> keys(UUID eventRef) {
    return groups.list(false).stream()
        .map(group -> new AudienceKey(group.ref().toString(), group.name()))
        .toList();
  }

  @Override
  public List<AudienceMember> members(UUID eventRef, String key) {
    ContactGroupDetail group = groups.detail(ref(key));
    List<AudienceMember> members = new ArrayList<>();
    if (group.row().isFixed()) {
      groups.export(group.row().ref(), rows -> rows.forEach(row -> members.add(member(row))));
      return members;
    }
    for (int page = 0; ; page++) {
      Page<PersonRow> found =
          people.list(group.search(), new PageRequest(page, PageRequest.MAX_SIZE));
      if (found.total() > MOST) {
        throw new DomainException("mailing.audience.many", MOST);
      }
      found.rows().forEach(row -> members.add(AudienceMember.person(row.ref())));
      if (!found.hasNext()) {
        return members;
      }
    }
  }

  private static AudienceMember member(GroupMemberRow row) {
    if (row.party().entity() != null) {
      return AudienceMember.body(row.ref());
    }
    return row.party().isPerson()
        ? AudienceMember.person(row.ref())
        : new AudienceMember(null, null, null);
  }

  private static UUID ref(String key) {
    try {
      return UUID.fromString(key);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException();
    }
  }
}
