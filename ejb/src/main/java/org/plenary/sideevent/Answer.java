package org.plenary.sideevent;

/** What a co-organizer said to being named as one. */
public enum Answer {
  NOT_ASKED,
  ASKED,
  CONFIRMED,
  DECLINED;

  boolean isGiven() {
    return this == CONFIRMED || this == DECLINED;
  }
}
