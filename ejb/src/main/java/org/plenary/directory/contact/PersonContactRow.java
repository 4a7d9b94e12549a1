package org.plenary.directory.contact;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where a person is reached, as it is read and edited.
 *
 * @param ref null for one that is being added
 * @param address as it was typed; older ones may not be what is asked for today
 * @param label what it is for, or null
 * @param preferred whether it comes before others of its kind; one of each kind does
 * @param bouncedOn the day on which it was noted that mail to it comes back, or null; an edit says
 *     nothing of it
 */
public record PersonContactRow(
    UUID ref,
    ContactKind kind,
    String address,
    String label,
    boolean preferred,
    ContactVisibility visibility,
    LocalDate bouncedOn)
    implements Serializable {
  /** One of which nothing came back. */
  public PersonContactRow(
      UUID ref,
      ContactKind kind,
      String address,
      String label,
      boolean preferred,
      ContactVisibility visibility) {
    this(ref, kind, address, label, preferred, visibility, null);
  }

  /** One that is added, for the office alone, preferred if it is the first of its kind. */
  public static PersonContactRow added(ContactKind kind, String address) {
    return new PersonContactRow(null, kind, address, null, false, ContactVisibility.OFFICE);
  }

  /** A mail address and a telephone number, each of which may be missing. */
  public static List<PersonContactRow> of(String email, String phone) {
    return Stream.of(added(ContactKind.EMAIL, email), added(ContactKind.PHONE, phone))
        .filter(row -> row.address() != null && !row.address().isBlank())
        .toList();
  }

  /** The address as a link, or null. */
  public String link() {
    return switch (kind) {
      case EMAIL -> "mailto:" + address;
      case PHONE, MOBILE -> "tel:" + ContactAddress.dialled(address);
      case WEB -> ContactAddress.isWeb(address) ? address : null;
      case POSTAL_ADDRESS, FAX, MESSENGER -> null;
    };
  }

  /** Whether one would speak to somebody there. */
  public boolean isForCalls() {
    return kind == ContactKind.PHONE || kind == ContactKind.MOBILE;
  }

  /** Whether one would write a mail there. */
  public boolean isForMail() {
    return kind == ContactKind.EMAIL;
  }

  /** Whether mail to it comes back. */
  public boolean isBounced() {
    return bouncedOn != null;
  }

  /** The same with another address or number. */
  public PersonContactRow at(String other) {
    return new PersonContactRow(ref, kind, other, label, preferred, visibility);
  }

  /** The same as it is typed. */
  PersonContactRow typed() {
    return new PersonContactRow(ref, kind, address, label, preferred, visibility);
  }

  /** Whether a page links to it, for somebody who may not want to be written to or called. */
  public boolean isLinked(boolean doNotMail, boolean doNotPhone) {
    return link() != null && !(isForMail() && doNotMail) && !(isForCalls() && doNotPhone);
  }

  /** By which it is found, whatever way it is written: never blank where the address is not. */
  public String key() {
    return key(kind, address);
  }

  static String key(ContactKind kind, String address) {
    String dialled =
        kind.isNumber() ? ContactAddress.dialled(address.toLowerCase(Locale.ROOT)) : "";
    return dialled.isEmpty() ? address.strip().toLowerCase(Locale.ROOT) : dialled;
  }

  /** Never the address. */
  @Override
  public String toString() {
    return "PersonContactRow " + kind;
  }
}
