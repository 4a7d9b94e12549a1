package org.plenary.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.plenary.directory.OrganizationService;
import org.plenary.group.GroupRow;
import org.plenary.group.GroupService;

/** The working groups. */
@Named
@RequestScoped
public class GroupListPage {
  @Inject private GroupService groups;
  @Inject private OrganizationService organizations;

  private List<GroupRow> rows;
  private Map<String, Long> members;

  /** Reads the groups and how many members each has. */
  public void load() {
    rows = groups.list();
    members = organizations.memberCounts();
  }

  public List<GroupRow> getRows() {
    return rows;
  }

  /** How many members of a group the directory knows. */
  public long members(String code) {
    return members.getOrDefault(code, 0L);
  }
}
