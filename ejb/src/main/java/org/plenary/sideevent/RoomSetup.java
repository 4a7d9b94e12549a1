package org.plenary.sideevent;

/** How the chairs stand. */
public enum RoomSetup {
  THEATRE,
  ROUND_TABLE,
  CLASSROOM,
  RECEPTION
}
