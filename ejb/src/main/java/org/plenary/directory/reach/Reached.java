package org.plenary.directory.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What decides where a person is reached.
 *
 * @param points mail addresses, the preferred one first
 */
record Reached(
    UUID ref, boolean isProtected, boolean doNotMail, List<String> languages, List<Point> points) {
  Reached(UUID ref, boolean isProtected, boolean doNotMail, String languages) {
    this(ref, isProtected, doNotMail, codes(languages), new ArrayList<>());
  }

  /**
   * A mail address.
   *
   * @param safe whether it is known to the office alone, and is nobody else's
   */
  record Point(String address, boolean bounced, boolean safe) {}

  static List<String> codes(String languages) {
    return languages == null || languages.isBlank()
        ? List.of()
        : List.of(languages.toLowerCase(Locale.ROOT).split(";"));
  }

  Reach reach(UUID asked, UUID role, boolean rolesEnded) {
    Unreached refused = refused(rolesEnded);
    return refused == null
        ? new Reach(asked, ref, usable().getFirst().address(), languages, role, null)
        : Reach.not(asked, ref, languages, refused);
  }

  private Unreached refused(boolean rolesEnded) {
    if (doNotMail) {
      return Unreached.DO_NOT_MAIL;
    }
    if (isProtected) {
      return usable().isEmpty() ? Unreached.PROTECTED : null;
    }
    if (points.isEmpty()) {
      return Unreached.NO_ADDRESS;
    }
    if (usable().isEmpty()) {
      return Unreached.BOUNCED;
    }
    return rolesEnded ? Unreached.ROLE_ENDED : null;
  }

  private List<Point> usable() {
    return points.stream()
        .filter(point -> !point.bounced() && (point.safe() || !isProtected))
        .toList();
  }

  /** Never an address. */
  @Override
  public String toString() {
    return "Reached " + ref;
  }
}
