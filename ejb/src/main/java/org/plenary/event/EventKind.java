package org.plenary.event;

/** What sort of event it is. */
public enum EventKind {
  CONFERENCE,
  SIDE_EVENT,
  CO_ORDINATORS_MEETING,
  EXPERT_MEETING,
  WORKING_GROUP_MEETING,
  WORKING_GROUP_EVENT,
  TRAINING,
  WORKSHOP
}
