package org.plenary.event;

/** How a published figure is to be read: "400", "more than 400", "about 400", "almost 400". */
public enum Qualifier {
  EXACT,
  OVER,
  ABOUT,
  ALMOST
}
