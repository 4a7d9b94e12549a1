package org.plenary.programme.floor;

import org.plenary.directory.EntityLine;

/**
 * How often and how long a delegation had the floor; what a State says for the European Union
 * counts for the Union.
 *
 * @param statements times spoken, rights of reply among them
 * @param replies of these, rights of reply
 * @param seconds together
 */
public record FloorTotal(EntityLine delegation, int statements, int replies, long seconds) {
  FloorTotal and(FloorTotal other) {
    return new FloorTotal(
        delegation,
        statements + other.statements,
        replies + other.replies,
        seconds + other.seconds);
  }
}
