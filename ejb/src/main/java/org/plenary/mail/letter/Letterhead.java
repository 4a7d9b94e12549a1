package org.plenary.mail.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.plenary.shared.Aggregate;
import org.plenary.shared.LocalizedText;

/** The name of the office in each language, and its address, above letters. There is one. */
@Entity
@Table(name = "letterhead")
class Letterhead extends Aggregate {
  @Column(name = "name")
  private LocalizedText name;

  @Column(name = "address", nullable = false)
  private String address;

  protected Letterhead() {}

  /** Takes another name and address. */
  void say(LocalizedText office, String lines) {
    name = office;
    address = lines == null ? "" : lines.strip();
  }

  LetterheadText text() {
    return new LetterheadText(version(), name == null ? LocalizedText.empty() : name, address);
  }
}
