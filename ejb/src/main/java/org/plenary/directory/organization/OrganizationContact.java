package org.plenary.directory.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.plenary.directory.contact.ContactPoint;
import org.plenary.shared.Aggregate;

/** Where an organization is reached. */
@Entity
@Table(name = "organization_contact")
public class OrganizationContact extends Aggregate {
  @Column(name = "organization_ref", nullable = false)
  private UUID organizationRef;

  @Embedded private ContactPoint point;

  protected OrganizationContact() {}

  OrganizationContact(UUID organizationRef, ContactPoint point) {
    this.organizationRef = Objects.requireNonNull(organizationRef);
    change(point);
  }

  final void change(ContactPoint point) {
    this.point = Objects.requireNonNull(point);
  }

  UUID organizationRef() {
    return organizationRef;
  }

  ContactPoint point() {
    return point;
  }
}
