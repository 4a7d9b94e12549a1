package org.plenary.shared;

import java.util.List;

/** The roles that people hold in Plenary; what each reaches stands on the services. */
public final class Roles {
  /** Plans conferences, registers participants. */
  public static final String ORGANIZER = "ORGANIZER";

  /** Focal point of a State, organization or mission; reaches its own entity only. */
  public static final String DELEGATION = "DELEGATION";

  /** Partnership officer: keeps the directory. */
  public static final String OFFICER = "OFFICER";

  /** Desk officer of the co-ordinators' mechanisms. */
  public static final String CO_ORDINATORS_DESK = "CO_ORDINATORS_DESK";

  /** Secretary of a working group. */
  public static final String SECRETARY = "SECRETARY";

  /** Representative of a member organization of a working group. */
  public static final String MEMBER = "MEMBER";

  /** Door staff. */
  public static final String GATE = "GATE";

  /** Added to another role: may read protected names, each look recorded with a reason. */
  public static final String PROTECTED_READER = "PROTECTED_READER";

  /** Accounts and settings; no protected data by right of office. */
  public static final String ADMIN = "ADMIN";

  /** Jobs, start-up and imports; no person signs in with it. */
  public static final String SYSTEM = "SYSTEM";

  /** Every role that an account can hold, in the order of the list of accounts. */
  public static final List<String> OF_ACCOUNTS =
      List.of(
          ADMIN,
          ORGANIZER,
          OFFICER,
          CO_ORDINATORS_DESK,
          SECRETARY,
          DELEGATION,
          MEMBER,
          GATE,
          PROTECTED_READER);

  private Roles() {}
}
