package org.plenary.mail.delivery;

import java.util.List;

/** Where a round takes mails from and says what came of them. Called by one thread. */
interface Mailbag {
  /** Mails to send now, at most so many. */
  Claim claim(int max);

  /**
   * The files of a mail, clean, until its outcome is noted.
   *
   * @throws Undeliverable if one of them never can go
   * @throws FileWaits if one of them has not been checked yet
   */
  List<Enclosure> files(OutgoingMail mail) throws Undeliverable, FileWaits;

  /** Notes what came of mails, together. */
  void note(List<Outcome> outcomes);

  /** Says that a file may be clean later. */
  class FileWaits extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
