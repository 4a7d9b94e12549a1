package org.plenary.web.directory.organization;

import java.util.UUID;
import org.plenary.directory.membership.EditMembership;
import org.plenary.directory.membership.MembershipRow;
import org.plenary.web.directory.PeriodFields;

/** What is typed of a membership. */
public class MembershipForm extends PeriodFields {
  private static final long serialVersionUID = 1L;

  MembershipForm() {
    super("group");
  }

  static MembershipForm of(MembershipRow row) {
    MembershipForm form = new MembershipForm();
    form.put("group", row.group());
    form.put(row.period());
    return form;
  }

  EditMembership edit(UUID ref, long version, UUID member) {
    return new EditMembership(ref, version, member, value("group"), period());
  }
}
