package org.plenary.programme;

/** What a person does in a session. */
public enum AppearanceRole {
  CHAIR,
  OPENING_SPEAKER,
  KEYNOTE,
  INTRODUCER,
  MODERATOR,
  SPEAKER,
  PANELLIST,
  DISCUSSANT,
  RAPPORTEUR,
  CLOSING_SPEAKER
}
