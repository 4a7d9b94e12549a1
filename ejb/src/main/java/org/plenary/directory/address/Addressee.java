package org.plenary.directory.address;

import java.util.UUID;

/**
 * Who is addressed. Names are rendered by the rights of the reader already.
 *
 * @param rankRef null for none
 * @param honorific as written before the name, or null
 * @param given or ""
 * @param title of the main role, or null
 */
public record Addressee(
    UUID rankRef,
    AddressGender gender,
    String honorific,
    String given,
    String family,
    String name,
    String title) {
  /** What stands for a placeholder, "" for nothing. */
  String valueOf(Placeholder placeholder) {
    String value =
        switch (placeholder) {
          case HONORIFIC -> honorific;
          case GIVEN -> given;
          case FAMILY -> family;
          case NAME -> name;
          case TITLE -> title;
        };
    return value == null ? "" : value.strip();
  }

  /** Never a name. */
  @Override
  public String toString() {
    return "Addressee";
  }
}
