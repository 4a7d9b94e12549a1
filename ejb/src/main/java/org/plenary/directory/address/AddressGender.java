package org.plenary.directory.address;

/** What a form of address goes by; who gave no gender, or another, is addressed as not stated. */
public enum AddressGender {
  FEMALE,
  MALE,
  NOT_STATED
}
