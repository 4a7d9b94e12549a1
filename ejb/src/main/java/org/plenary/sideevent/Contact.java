package org.plenary.sideevent;

import org.plenary.shared.FieldException;
import org.plenary.shared.PlainText;

/**
 * Whom the organizers write to about a proposal; each may be null.
 *
 * @throws FieldException fields {@code contactName}, {@code contactMail}, {@code contactPhone}
 */
public record Contact(String name, String mail, String phone) {
  private static final int MAX_NAME = 200;
  private static final int MAX_MAIL = 254;
  private static final int MAX_PHONE = 60;

  public Contact {
    name = checked("contactName", name, MAX_NAME);
    mail = checked("contactMail", mail, MAX_MAIL);
    phone = checked("contactPhone", phone, MAX_PHONE);
    if (mail != null && !mail.matches("[^\\s@<>,;\"()]+@[^\\s@<>,;\"()]+\\.[a-zA-Z]{2,}")) {
      throw new FieldException("contactMail", "registration.mail.malformed");
    }
  }

  private static String checked(String field, String text, int max) {
    String complaint = PlainText.Validator.complaint(text, max, false);
    if (complaint != null) {
      throw new FieldException(field, complaint, max);
    }
    return SideEventTexts.orNull(text);
  }

  /** The same for somebody whose name is written otherwise. */
  Contact named(String newName) {
    return new Contact(newName, mail, phone);
  }

  /** Never a name or an address. */
  @Override
  public String toString() {
    return "Contact";
  }
}
