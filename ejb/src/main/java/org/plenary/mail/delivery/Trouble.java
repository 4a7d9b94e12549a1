package org.plenary.mail.delivery;

import jakarta.mail.MessagingException;

/**
 * How a mail server does in a round. It is ill, and nothing more is tried, when no connection can
 * be made, when it refuses what we are, or when several mails in a row break their connections.
 */
final class Trouble {
  private static final int MOST_IN_A_ROW = 3;

  private int workers;
  private int inARow;
  private MessagingException illness;

  /**
   * @param workers that have a connection each
   */
  Trouble(int workers) {
    this.workers = workers;
  }

  /** A mail arrived, or was refused as it should be. */
  synchronized void answers() {
    inARow = 0;
  }

  /** A connection broke under a mail. */
  synchronized void broke(MessagingException cause) {
    inARow++;
    if (inARow >= MOST_IN_A_ROW) {
      illness = cause;
    }
  }

  /** A worker cannot connect and gives up; the server may allow fewer connections. */
  synchronized void leaves(MessagingException cause) {
    workers--;
    if (workers == 0) {
      illness = cause;
    }
  }

  /** The server takes nothing from us. */
  synchronized void refusesUs(MessagingException cause) {
    illness = cause;
  }

  /** Why nothing more is tried; null while all is well. */
  synchronized MessagingException illness() {
    return illness;
  }
}
