package org.plenary.registration;

/** In which function somebody takes part. */
public enum ParticipantFunction {
  HEAD,
  DEPUTY,
  MEMBER,
  SPEAKER,
  PARTICIPANT
}
