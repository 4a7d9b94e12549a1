package org.plenary.mail.mailing;

import org.plenary.directory.reach.Unreached;

/** Keys of the reasons for which somebody is left out of a mailing. */
final class LeftOut {
  static final String UNSUBSCRIBED = "mailing.out.UNSUBSCRIBED";
  static final String TWICE = "mailing.out.TWICE";
  static final String SAME_ADDRESS = "mailing.out.SAME_ADDRESS";
  static final String ROLE_ENDED = of(Unreached.ROLE_ENDED);
  static final String GONE = of(Unreached.GONE);
  static final String STOPPED = "mailing.out.STOPPED";

  private LeftOut() {}

  static String of(Unreached why) {
    return "mailing.out." + why;
  }
}
