package org.plenary.directory.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.plenary.shared.Aggregate;

/** A file of an agreement: the signed text, or an annex. */
@Entity
@Table(name = "agreement_file")
class AgreementFile extends Aggregate {
  @Column(name = "agreement_ref", nullable = false)
  private UUID agreementRef;

  @Column(name = "file_ref", nullable = false)
  private UUID fileRef;

  protected AgreementFile() {}

  AgreementFile(UUID agreementRef, UUID fileRef) {
    this.agreementRef = Objects.requireNonNull(agreementRef);
    this.fileRef = Objects.requireNonNull(fileRef);
  }

  UUID agreementRef() {
    return agreementRef;
  }

  UUID fileRef() {
    return fileRef;
  }
}
