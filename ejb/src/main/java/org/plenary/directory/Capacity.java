package org.plenary.directory;

/** In which capacity a person holds a role (rule 1). */
public enum Capacity {
  FULL,
  ACTING,
  AD_INTERIM,
  DESIGNATE
}
