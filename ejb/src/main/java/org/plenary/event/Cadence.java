package org.plenary.event;

/** How often the events of a series take place. */
public enum Cadence {
  YEARLY,
  TWICE_A_YEAR,
  SEVERAL_A_YEAR,
  AD_HOC
}
