package org.plenary.directory.duplicate;

import java.util.Set;

/** Why two entries may be of one person. */
public enum DuplicateReason {
  /** They have a mail address in common. */
  SAME_MAIL(60),
  /** Their names have the same words, in whatever order and script. */
  SAME_NAME(50),
  /** They have a telephone number in common, which colleagues may have too. */
  SAME_PHONE(35),
  /** Their names differ by a typing error, an initial or a further name. */
  NEAR_NAME(35),
  /** Both have or had a role in the same State or organization. */
  SAME_BODY(20);

  /** What the reasons have to weigh together, so that a pair is worth a look. */
  static final int LIKELY = 50;

  private final int weight;

  DuplicateReason(int weight) {
    this.weight = weight;
  }

  /** What reasons weigh together: the higher, the likelier. */
  static int likeness(Set<DuplicateReason> reasons) {
    return reasons.stream().mapToInt(reason -> reason.weight).sum();
  }
}
