package org.plenary.account;

import java.util.List;

/**
 * A mandate with its holder in the directory and those who take over.
 *
 * @param displayName of the holder, rendered by the reader's rights; "" if it is recorded no more
 * @param title of the role in the directory, "" likewise
 * @param successors who holds the same role besides or later
 */
public record MandateHolder(
    MandateRow row, String displayName, String title, List<Successor> successors) {}
