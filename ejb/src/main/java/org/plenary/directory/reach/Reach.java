package org.plenary.directory.reach;

import java.util.List;
import java.util.UUID;

/**
 * Where somebody is reached, or why not.
 *
 * @param ref who was asked for
 * @param now who that is today: the survivor of a merge, else the same
 * @param address where mail goes, null if it does not
 * @param languages two-letter codes in which they are written to, the best first
 * @param role the role held today, of a person who has any, or null
 * @param refused why mail does not reach them, or null
 */
public record Reach(
    UUID ref, UUID now, String address, List<String> languages, UUID role, Unreached refused) {
  static Reach not(UUID ref, UUID now, List<String> languages, Unreached why) {
    return new Reach(ref, now, null, languages, null, why);
  }

  public boolean isRefused() {
    return refused != null;
  }

  /** Never an address. */
  @Override
  public String toString() {
    return "Reach of " + ref;
  }
}
