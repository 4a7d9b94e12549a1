package org.plenary.directory.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;

/**
 * Where somebody is reached, by one means: checked when it is made, never changed. The value of a
 * contact point may be personal, so {@link #toString} keeps it to itself.
 *
 * <p>Columns: {@code kind}, {@code address}, {@code label}, {@code language}, {@code preferred},
 * {@code visibility}.
 */
@Embeddable
public class ContactPoint implements Serializable {
  /** Most characters of an address. */
  public static final int MAX_ADDRESS = 500;

  /** Most characters of a label. */
  public static final int MAX_LABEL = 100;

  private static final long serialVersionUID = 1L;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private ContactKind kind;

  @Column(name = "address", nullable = false)
  private String address;

  @Column(name = "label")
  private String label;

  @Enumerated(EnumType.STRING)
  @Column(name = "language")
  private Language language;

  @Column(name = "preferred", nullable = false)
  private boolean preferred;

  @Enumerated(EnumType.STRING)
  @Column(name = "visibility", nullable = false)
  private ContactVisibility visibility;

  protected ContactPoint() {}

  /**
   * @param address as it is typed: see {@link ContactAddress#of}
   * @param label what it is for, in the office's words, or null
   * @param language in which one writes or speaks there, or null
   * @param preferred whether it comes before others of its kind
   * @throws FieldException on {@code address}, if it is none of this kind, or {@code label}
   */
  public ContactPoint(
      ContactKind kind,
      String address,
      String label,
      Language language,
      boolean preferred,
      ContactVisibility visibility) {
    this.kind = Objects.requireNonNull(kind);
    this.address = ContactAddress.of(kind, address);
    this.label = ContactAddress.label(label);
    this.language = language;
    this.preferred = preferred;
    this.visibility = Objects.requireNonNull(visibility);
  }

  /**
   * @throws FieldException on {@code address} or {@code label}
   */
  public ContactPoint(ContactLine line) {
    this(
        line.kind(),
        line.address(),
        line.label(),
        line.language(),
        line.preferred(),
        line.visibility());
  }

  /** The same, no longer or from now on preferred. */
  public ContactPoint preferred(boolean now) {
    return new ContactPoint(kind, address, label, language, now, visibility);
  }

  public ContactKind kind() {
    return kind;
  }

  /** The address, number or URL, as people read it; a postal address has several lines. */
  public String address() {
    return address;
  }

  /** As pages show it. */
  public ContactLine line() {
    return new ContactLine(kind, address, label, language, preferred, visibility);
  }

  /** What it is for, or null. */
  public String label() {
    return label;
  }

  /** In which language one writes or speaks there, or null. */
  public Language language() {
    return language;
  }

  public boolean isPreferred() {
    return preferred;
  }

  public ContactVisibility visibility() {
    return visibility;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ContactPoint that
        && kind == that.kind
        && address.equals(that.address)
        && Objects.equals(label, that.label)
        && language == that.language
        && preferred == that.preferred
        && visibility == that.visibility;
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, address, label, language, preferred, visibility);
  }

  /** Never the address. */
  @Override
  public String toString() {
    return kind + " for " + visibility;
  }
}
