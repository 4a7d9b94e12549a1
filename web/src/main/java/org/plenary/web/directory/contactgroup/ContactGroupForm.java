package org.plenary.web.directory.contactgroup;

import java.util.UUID;
import org.plenary.directory.PeopleFilter;
import org.plenary.directory.contactgroup.ContactGroupRow;
import org.plenary.directory.contactgroup.EditContactGroup;
import org.plenary.web.directory.FormFields;

/** What is typed of a group. */
public class ContactGroupForm extends FormFields {
  private static final long serialVersionUID = 1L;

  ContactGroupForm() {
    super("name", "description");
  }

  static ContactGroupForm of(ContactGroupRow row) {
    ContactGroupForm form = new ContactGroupForm();
    form.put("name", row.name());
    form.put("description", row.description());
    return form;
  }

  EditContactGroup edit(UUID ref, long version, PeopleFilter search) {
    return new EditContactGroup(ref, version, value("name"), value("description"), search);
  }
}
