package org.plenary.directory.contact;

/** By which means a contact point reaches. */
public enum ContactKind {
  POSTAL_ADDRESS,
  EMAIL,
  PHONE,
  FAX,
  WEB;

  /** Whether its value is a telephone number. */
  public boolean isNumber() {
    return this == PHONE || this == FAX;
  }
}
