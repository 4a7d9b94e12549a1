package org.plenary.mail.template;

/** By which text mail is written in a language. */
public enum TemplateState {
  /** By one that was written for it. */
  OWN,
  /** The same, but what it rests on has changed since somebody looked at it. */
  STALE,
  /** For an event: by that of the office. */
  OFFICE,
  /** By the one that is built in. */
  BUILT_IN
}
