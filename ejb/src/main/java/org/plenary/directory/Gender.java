package org.plenary.directory;

/** As the person gave it; not given is null. */
public enum Gender {
  FEMALE,
  MALE,
  OTHER
}
