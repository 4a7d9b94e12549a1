package org.plenary.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;

/** What one registration was before a bulk action. Immutable. */
@Embeddable
public class BulkItem implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "registration_id", nullable = false)
  private long registrationId;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false)
  private RegistrationStatus status;

  @Column(name = "waiting_place")
  private Long waitingPlace;

  @Column(name = "reason_key")
  private String reasonKey;

  @Column(name = "reason_quota")
  private String reasonQuota;

  protected BulkItem() {}

  BulkItem(Registration registration) {
    registrationId = registration.id();
    status = registration.status();
    waitingPlace = registration.waitingPlace();
    reasonKey = registration.reasonKey();
    reasonQuota = registration.reasonQuota() == null ? null : registration.reasonQuota().toString();
  }

  long registrationId() {
    return registrationId;
  }

  RegistrationStatus status() {
    return status;
  }

  Long waitingPlace() {
    return waitingPlace;
  }

  String reasonKey() {
    return reasonKey;
  }

  UUID reasonQuota() {
    return reasonQuota == null ? null : UUID.fromString(reasonQuota);
  }
}
