package org.plenary.directory.correspondence;

/** A series of numbers of outgoing letters: L for letters, NV for notes verbales. */
public enum RegisterSeries {
  L,
  NV
}
