package org.plenary.followup;

/** To whom a recommendation is addressed. */
public enum Addressee {
  STATES,
  OFFICE,
  ORGANIZATIONS
}
