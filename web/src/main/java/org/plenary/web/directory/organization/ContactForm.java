package org.plenary.web.directory.organization;

import java.util.UUID;
import org.plenary.directory.contact.ContactKind;
import org.plenary.directory.contact.ContactLine;
import org.plenary.directory.contact.ContactVisibility;
import org.plenary.directory.organization.EditContact;
import org.plenary.shared.Language;
import org.plenary.web.directory.FormFields;

/** What is typed of a contact point. */
public class ContactForm extends FormFields {
  private static final long serialVersionUID = 1L;

  ContactForm() {
    super("kind", "address", "label", "language", "visibility", "preferred");
    put("kind", ContactKind.EMAIL.name());
    put("visibility", ContactVisibility.OFFICE.name());
    put("preferred", "false");
  }

  static ContactForm of(ContactLine point) {
    ContactForm form = new ContactForm();
    form.put("kind", point.kind().name());
    form.put("address", point.address());
    form.put("label", point.label());
    form.put("language", point.language() == null ? null : point.language().code());
    form.put("visibility", point.visibility().name());
    form.put("preferred", String.valueOf(point.preferred()));
    return form;
  }

  EditContact edit(UUID ref, long version, UUID organization) {
    String language = value("language") == null ? "" : value("language");
    ContactLine point =
        new ContactLine(
            ContactKind.valueOf(value("kind")),
            value("address"),
            value("label"),
            Language.of(language).orElse(null),
            Boolean.parseBoolean(value("preferred")),
            ContactVisibility.valueOf(value("visibility")));
    return new EditContact(ref, version, organization, point);
  }
}
