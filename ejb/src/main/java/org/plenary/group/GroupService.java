package org.plenary.group;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Reads the records of working groups. What stands here is published: open to everyone. */
@Stateless
@PermitAll
public class GroupService {
  @Inject private GroupRepository repository;

  /** All groups, in the order of the office. One query. */
  public List<GroupRow> list() {
    return repository.groups().stream().map(WorkingGroup::row).toList();
  }

  /** The group with this code and its record. Three queries. */
  public Optional<GroupDetail> byCode(String code) {
    return repository.group(code).map(this::detail);
  }

  private GroupDetail detail(WorkingGroup group) {
    return new GroupDetail(
        group.row(),
        ChairYears.of(repository.chairmanships(group)),
        repository.records(group).stream().map(GroupRecord::row).toList());
  }
}
