package org.plenary.directory;

/** What an entity is. */
public enum EntityKind {
  STATE,
  ORGANIZATION
}
