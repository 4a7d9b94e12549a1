package org.plenary.programme;

/** Whether somebody will appear; internal, but for one who declined: they are not published. */
public enum Confirmation {
  NOT_ASKED,
  ASKED,
  CONFIRMED,
  DECLINED
}
