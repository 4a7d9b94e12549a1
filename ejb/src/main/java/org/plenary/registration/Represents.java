package org.plenary.registration;

/** Whom a participant stands for; States and Partners are always counted apart. */
public enum Represents {
  PARTICIPATING_STATE,
  PARTNER,
  ORGANIZATION,
  NOBODY
}
