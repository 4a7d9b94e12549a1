package org.plenary.shared;

/**
 * One thing that an administrator should know to be well. A feature has it as a dependent bean; the
 * feature {@code operation} asks all of them when somebody looks.
 */
public interface HealthCheck {
  /** Its name in texts: lower case, its heading is {@code operation.health.<name>}. */
  String name();

  /** Its place among the others: the smallest comes first. */
  int order();

  /**
   * Looks now, outside a transaction and within a few seconds. What it throws counts as broken. No
   * personal data.
   */
  HealthFinding check();
}
