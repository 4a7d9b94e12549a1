package org.plenary.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/** On what an event rests, and whether it may be made public. Immutable. */
@Embeddable
public class EventClearance implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MAX_TEXT = 500;

  /** How it is known that an event may be public. */
  enum ClearanceKind {
    GIVEN,
    RECORD
  }

  @Enumerated(EnumType.STRING)
  @Column(name = "clearance")
  private ClearanceKind clearance;

  @Column(name = "cleared_by")
  private String clearedBy;

  @Column(name = "cleared_on")
  private LocalDate clearedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "basis")
  private Basis basis;

  @Column(name = "basis_text", length = MAX_TEXT)
  private String basisText;

  protected EventClearance() {}

  private EventClearance(
      ClearanceKind kind, String by, LocalDate on, Basis basis, String basisText) {
    this.clearance = kind;
    this.clearedBy = by;
    this.clearedOn = on;
    this.basis = basis;
    this.basisText = basisText;
  }

  /** Of an event that was public before clearances were recorded. */
  static EventClearance byRecord() {
    return new EventClearance(ClearanceKind.RECORD, null, null, null, null);
  }

  static EventClearance given(RecordClearance command) {
    String text = command.basisText();
    return new EventClearance(
        ClearanceKind.GIVEN,
        command.by().strip(),
        command.on(),
        command.basis(),
        text == null || text.isBlank() ? null : text.strip());
  }

  /** The same basis without the clearance. */
  EventClearance withdrawn() {
    return new EventClearance(null, null, null, basis, basisText);
  }

  boolean isThere() {
    return clearance != null;
  }

  /** The clearance, or null. */
  Clearance clearance() {
    return isThere()
        ? new Clearance(clearance == ClearanceKind.RECORD, clearedBy, clearedOn)
        : null;
  }

  Basis basis() {
    return basis;
  }

  String basisText() {
    return basisText;
  }
}
