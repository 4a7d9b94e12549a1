package org.plenary.directory.correspondence;

/** Whether something came to the office or left it. */
public enum Direction {
  INCOMING,
  OUTGOING
}
