package org.plenary.directory.partnership;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.plenary.directory.ImportMark;
import org.plenary.shared.Aggregate;
import org.plenary.shared.PartialDate;

/** An instrument of co-operation between States or organizations. */
@Entity
@Table(name = "agreement")
public class Agreement extends Aggregate {
  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private AgreementKind kind;

  @ElementCollection
  @CollectionTable(name = "agreement_party", joinColumns = @JoinColumn(name = "agreement_id"))
  @OrderColumn(name = "position")
  @Column(name = "entity_ref")
  private List<UUID> parties = new ArrayList<>();

  @Column(name = "subject", nullable = false)
  private String subject;

  @Column(name = "signed_on")
  private LocalDate signedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "signed_precision")
  private PartialDate.Precision signedPrecision;

  @Embedded private ImportMark mark = ImportMark.none();

  @Column(name = "source", nullable = false)
  private String source;

  protected Agreement() {}

  /**
   * @param signed when it was signed, null if unknown
   */
  Agreement(
      AgreementKind kind, List<UUID> parties, PartialDate signed, String subject, String source) {
    this.kind = Objects.requireNonNull(kind);
    correct(parties, signed, subject, source);
  }

  final void correct(List<UUID> parties, PartialDate signed, String subject, String source) {
    this.parties.clear();
    this.parties.addAll(parties);
    this.signedOn = signed == null ? null : signed.first();
    this.signedPrecision = signed == null ? null : signed.precision();
    this.subject = Objects.requireNonNull(subject);
    this.source = Objects.requireNonNull(source);
  }

  void reclassify(AgreementKind kind) {
    this.kind = Objects.requireNonNull(kind);
  }

  void imported(ImportMark mark) {
    this.mark = mark;
  }

  ImportMark mark() {
    return ImportMark.orNone(mark);
  }

  AgreementKind kind() {
    return kind;
  }

  List<UUID> parties() {
    return List.copyOf(parties);
  }

  Optional<PartialDate> signed() {
    return signedOn == null
        ? Optional.empty()
        : Optional.of(PartialDate.of(signedOn, signedPrecision));
  }

  String subject() {
    return subject;
  }

  String source() {
    return source;
  }
}
