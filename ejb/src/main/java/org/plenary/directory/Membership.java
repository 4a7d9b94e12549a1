package org.plenary.directory;

/** How a State belongs to the organization. Commitments bind the 57; Partners are invited. */
public enum Membership {
  PARTICIPATING_STATE,
  PARTNER_MEDITERRANEAN,
  PARTNER_ASIAN;

  /** Whether it is one of the 57, not one of the 11 Partners for Co-operation. */
  public boolean isParticipating() {
    return this == PARTICIPATING_STATE;
  }
}
