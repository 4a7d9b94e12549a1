package org.plenary.account;

import java.time.Duration;

/** What a link in a mail is for, and how long it holds. */
public enum LinkPurpose {
  /** Chooses the first password of a new account. */
  INVITATION(Duration.ofDays(7), "invitation"),
  /** Chooses another password instead of a forgotten one. */
  PASSWORD(Duration.ofHours(1), "password"),
  /** Agrees to a new address; sent to the old one. */
  OLD_ADDRESS(Duration.ofDays(1), "address"),
  /** Agrees to a new address; sent to it. */
  NEW_ADDRESS(Duration.ofDays(1), "address");

  private final Duration lifetime;
  private final String page;

  LinkPurpose(Duration lifetime, String page) {
    this.lifetime = lifetime;
    this.page = page;
  }

  /** How long after it was written a link holds. */
  public Duration lifetime() {
    return lifetime;
  }

  /** The page that the link leads to: the last part of its path. */
  public String page() {
    return page;
  }
}
