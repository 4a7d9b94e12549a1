package org.plenary.mail.delivery;

/** A mail that cannot leave as it is, whatever the mail server says. */
class Undeliverable extends Exception {
  private static final long serialVersionUID = 1L;

  private final String why;

  /**
   * @param why key of the reason
   */
  Undeliverable(String why) {
    super(why);
    this.why = why;
  }

  String why() {
    return why;
  }
}
