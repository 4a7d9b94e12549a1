package org.plenary.web.directory.organization;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.plenary.directory.membership.MembershipRow;
import org.plenary.directory.membership.MembershipService;
import org.plenary.web.directory.FormFields;

/** A membership of a State or an organization in a group being entered or corrected. */
@Named
@ViewScoped
public class MembershipPage extends EntityRecordPage {
  private static final long serialVersionUID = 1L;

  @Inject private MembershipService memberships;

  @Override
  protected FormFields blank() {
    return new MembershipForm();
  }

  @Override
  protected FormFields stored() {
    MembershipRow row = memberships.membership(getEntity().ref(), uuid());
    stored(row.version(), false);
    return MembershipForm.of(row);
  }

  @Override
  protected void store() {
    memberships.save(((MembershipForm) getForm()).edit(uuid(), version(), getEntity().ref()));
  }

  @Override
  protected void delete() {
    memberships.remove(getEntity().ref(), uuid(), version());
  }

  @Override
  protected String label(String field) {
    return texts().get("directory." + field);
  }

  @Override
  protected String shown(String field, String value) {
    return switch (field) {
      case "group" -> texts().get("reference.group." + value);
      case "ending" -> texts().get("directory.ending." + value);
      default -> value;
    };
  }
}
