package org.plenary.programme.print;

/** In how much detail an agenda is printed. */
public enum AgendaLayout {
  /** Everything that is published. */
  FULL,
  /** A page a day: what is when in which room. */
  GLANCE
}
