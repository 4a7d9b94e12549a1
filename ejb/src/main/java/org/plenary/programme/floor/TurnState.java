package org.plenary.programme.floor;

/** What became of a request for the floor. */
public enum TurnState {
  WAITING,
  SPEAKING,
  SPOKE,
  WITHDRAWN
}
