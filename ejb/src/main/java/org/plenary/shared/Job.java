package org.plenary.shared;

import java.time.Duration;

/**
 * Something that Plenary does by itself, again and again. A feature has it as a dependent bean; the
 * feature {@code job} runs it on one node at a time, as the system, and keeps what came of it.
 */
public interface Job {
  /** Its name in tables, texts and logs: lower case with hyphens, at most 40 characters. */
  String name();

  /** How long after one round the next one begins. */
  Duration every();

  /**
   * One round, outside a transaction. May be called twice where a node stopped in the middle, so
   * each thing it does claims what it works on or can be done again.
   *
   * @return how many things it did
   */
  int round();
}
