package org.plenary.web.directory.organization;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.plenary.directory.contact.ContactKind;
import org.plenary.directory.contact.ContactVisibility;
import org.plenary.directory.organization.ContactRow;
import org.plenary.directory.organization.OrganizationContacts;
import org.plenary.web.directory.FormFields;

/** A contact point of an organization being entered or corrected. */
@Named
@ViewScoped
public class OrganizationContactPage extends EntityRecordPage {
  private static final long serialVersionUID = 1L;

  @Inject private OrganizationContacts contacts;

  @Override
  protected FormFields blank() {
    return new ContactForm();
  }

  @Override
  protected FormFields stored() {
    ContactRow row = contacts.contact(getEntity().ref(), uuid());
    stored(row.version(), false);
    return ContactForm.of(row.point());
  }

  @Override
  protected void store() {
    contacts.save(((ContactForm) getForm()).edit(uuid(), version(), getEntity().ref()));
  }

  @Override
  protected void delete() {
    contacts.remove(getEntity().ref(), uuid(), version());
  }

  @Override
  protected String label(String field) {
    return texts().get("contact." + field);
  }

  @Override
  protected String shown(String field, String value) {
    return switch (field) {
      case "kind" -> texts().constant("contact", ContactKind.valueOf(value));
      case "visibility" -> texts().constant("contact", ContactVisibility.valueOf(value));
      case "language" -> texts().get("layout.language." + value);
      case "preferred" -> texts().get("true".equals(value) ? "layout.yes" : "layout.no");
      default -> value;
    };
  }

  public ContactKind[] getKinds() {
    return ContactKind.values();
  }

  public ContactVisibility[] getVisibilities() {
    return ContactVisibility.values();
  }
}
