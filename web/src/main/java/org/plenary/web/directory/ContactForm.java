package org.plenary.web.directory;

import java.io.Serializable;
import java.util.UUID;
import java.util.function.Function;
import org.plenary.directory.contact.ContactAddress;
import org.plenary.directory.contact.ContactKind;
import org.plenary.directory.contact.ContactVisibility;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.shared.FieldException;
import org.plenary.shared.Reason;

/** A contact point of a person as it is typed. */
public class ContactForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final char BETWEEN = '\u001F';

  private final UUID ref;
  private final String key;
  private String kind;
  private String address;
  private String label;
  private boolean preferred;
  private String visibility;
  private String error;
  private String labelError;

  ContactForm(PersonContactRow row) {
    ref = row.ref();
    key = row.ref() == null ? UUID.randomUUID().toString() : row.ref().toString();
    kind = row.kind().name();
    address = row.address();
    label = row.label();
    preferred = row.preferred();
    visibility = row.visibility().name();
  }

  /** As a comparison keeps it. */
  ContactForm(String key, String text) {
    String[] parts = text.split(String.valueOf(BETWEEN), -1);
    this.key = key;
    ref = UUID.fromString(key);
    kind = parts[0];
    visibility = parts[1];
    preferred = Boolean.parseBoolean(parts[2]);
    label = parts[3].isEmpty() ? null : parts[3];
    address = parts[4];
  }

  static ContactForm empty(ContactKind kind) {
    return new ContactForm(PersonContactRow.added(kind, null));
  }

  /** What a comparison keeps of it; null if nothing is typed. */
  String text() {
    if (isBlank()) {
      return null;
    }
    String said = label == null ? "" : label.strip();
    return String.join(
        String.valueOf(BETWEEN), kind, visibility, "" + preferred, said, address.strip());
  }

  boolean isBlank() {
    return address == null || address.isBlank();
  }

  PersonContactRow row() {
    String said = label == null || label.isBlank() ? null : label.strip();
    return new PersonContactRow(
        ref,
        ContactKind.valueOf(kind),
        address.strip(),
        said,
        preferred,
        ContactVisibility.valueOf(visibility));
  }

  /** What tells it from the others. */
  public String getKey() {
    return key;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public boolean isPreferred() {
    return preferred;
  }

  public void setPreferred(boolean preferred) {
    this.preferred = preferred;
  }

  public String getVisibility() {
    return visibility;
  }

  public void setVisibility(String visibility) {
    this.visibility = visibility;
  }

  /** What is wrong with it, in the reader's language, or null. */
  public String getError() {
    return error;
  }

  void setError(String error) {
    this.error = error;
  }

  /** What is wrong with what it is for, in the reader's language, or null. */
  public String getLabelError() {
    return labelError;
  }

  void setLabelError(String labelError) {
    this.labelError = labelError;
  }

  /** Says what is wrong with it by itself, in these words. */
  void complain(Function<Reason, String> words) {
    if (error == null) {
      error = complaint(() -> ContactAddress.of(ContactKind.valueOf(kind), address), words);
    }
    labelError = complaint(() -> ContactAddress.label(label), words);
  }

  private static String complaint(Runnable check, Function<Reason, String> words) {
    try {
      check.run();
      return null;
    } catch (FieldException e) {
      return words.apply(e.reason());
    }
  }

  /** Never the address. */
  @Override
  public String toString() {
    return "ContactForm";
  }
}
