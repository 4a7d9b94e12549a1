package org.plenary.directory.address;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.plenary.shared.Aggregate;
import org.plenary.shared.Language;

/** How people of a rank and a gender are addressed in a language. */
@Entity
@Table(name = "address_form")
public class AddressForm extends Aggregate {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "rank_id", nullable = false)
  private Rank rank;

  @Enumerated(EnumType.STRING)
  @Column(name = "gender", nullable = false)
  private AddressGender gender;

  @Enumerated(EnumType.STRING)
  @Column(name = "language", nullable = false)
  private Language language;

  @Column(name = "envelope", nullable = false)
  private String envelope;

  @Column(name = "salutation", nullable = false)
  private String salutation;

  @Column(name = "closing", nullable = false)
  private String closing;

  protected AddressForm() {}

  AddressForm(Rank rank, AddressTexts texts) {
    this.rank = rank;
    this.gender = texts.gender();
    this.language = texts.language();
    say(texts);
  }

  /** Takes other texts. */
  final void say(AddressTexts texts) {
    AddressTexts checked = texts.checked();
    envelope = checked.envelope();
    salutation = checked.salutation();
    closing = checked.closing();
  }

  AddressTexts texts() {
    return new AddressTexts(gender, language, version(), envelope, salutation, closing);
  }

  /** Says what is due to this person. */
  FormOfAddress of(Addressee who, AddressBasis basis) {
    return new FormOfAddress(
        AddressPattern.filled(envelope, who),
        AddressPattern.filled(salutation, who),
        AddressPattern.filled(closing, who),
        basis);
  }

  Rank rank() {
    return rank;
  }

  AddressGender gender() {
    return gender;
  }

  Language language() {
    return language;
  }
}
