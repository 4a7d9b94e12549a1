package org.plenary.programme.floor;

/** Whether delegations may ask for the floor. */
public enum FloorState {
  /** Not open yet; whoever runs the list may prepare it. */
  PREPARED,
  OPEN,
  CLOSED
}
