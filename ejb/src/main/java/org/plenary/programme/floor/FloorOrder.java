package org.plenary.programme.floor;

/** Orders in which those who wait can be put; afterwards each can still be moved. */
public enum FloorOrder {
  /** As they asked. */
  REQUEST,
  /** The protocol order of official lists. */
  PROTOCOL,
  /** A State and another one by turns, each in the order of their requests. */
  ALTERNATION
}
