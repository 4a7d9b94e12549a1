package org.plenary.directory.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.plenary.directory.contact.ContactAddress;
import org.plenary.shared.Aggregate;
import org.plenary.shared.FieldException;

/** What is known of a Permanent Delegation or Mission beyond what every organization has. */
@Entity
@Table(name = "delegation")
public class Delegation extends Aggregate {
  @Column(name = "organization_ref", nullable = false)
  private UUID organizationRef;

  @Column(name = "accredited_to_ref")
  private UUID accreditedToRef;

  @Column(name = "mailbox")
  private String mailbox;

  protected Delegation() {}

  Delegation(UUID organizationRef) {
    this.organizationRef = Objects.requireNonNull(organizationRef);
  }

  /**
   * @param accreditedTo the organization, or null if that is not known
   * @param mailbox the post's address, which stays when its holder changes; null for none
   * @throws FieldException on {@code mailbox}, if it is no address of mail
   */
  void accredit(UUID accreditedTo, String mailbox) {
    String typed = mailbox == null || mailbox.isBlank() ? null : mailbox.strip();
    if (typed != null && !ContactAddress.isEmail(typed)) {
      throw new FieldException("mailbox", "contact.malformed.EMAIL", typed);
    }
    this.accreditedToRef = accreditedTo;
    this.mailbox = typed;
  }

  UUID organizationRef() {
    return organizationRef;
  }

  UUID accreditedToRef() {
    return accreditedToRef;
  }

  String mailbox() {
    return mailbox;
  }
}
