package org.plenary.web.directory.contactgroup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.plenary.directory.contactgroup.ContactGroupRow;
import org.plenary.directory.contactgroup.ContactGroupService;

/** The list of groups: those in use, or those that are archived. */
@Named
@RequestScoped
public class ContactGroupListPage {
  @Inject private ContactGroupService groups;

  private String archived;
  private List<ContactGroupRow> rows;

  /** Reads the groups. */
  public void load() {
    rows = groups.list(isArchive());
  }

  public boolean isArchive() {
    return "1".equals(archived);
  }

  public List<ContactGroupRow> getRows() {
    return rows;
  }

  public String getArchived() {
    return archived;
  }

  public void setArchived(String archived) {
    this.archived = archived;
  }
}
