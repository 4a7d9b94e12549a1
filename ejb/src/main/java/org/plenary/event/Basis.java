package org.plenary.event;

/** On what an event rests. */
public enum Basis {
  DECISION,
  CHAIRPERSONSHIP,
  EXECUTIVE_STRUCTURE
}
