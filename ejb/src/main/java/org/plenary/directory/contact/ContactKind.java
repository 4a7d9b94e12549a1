package org.plenary.directory.contact;

/** By which means a contact point reaches. */
public enum ContactKind {
  POSTAL_ADDRESS,
  EMAIL,
  PHONE,
  MOBILE,
  FAX,
  WEB,
  /** An account of a messenger, as people write it. */
  MESSENGER;

  /** Whether its value is a telephone number. */
  public boolean isNumber() {
    return this == PHONE || this == MOBILE || this == FAX;
  }
}
