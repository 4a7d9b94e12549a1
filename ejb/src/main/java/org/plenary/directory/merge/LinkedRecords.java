package org.plenary.directory.merge;

import java.io.Serializable;

/**
 * How many records of a kind refer to somebody who is to be merged.
 *
 * @param kind names them in texts: {@code merge.kind.<kind>}
 * @param count how many will refer to the survivor
 * @param both in how many of these cases the survivor has the same already; the text {@code
 *     merge.both.<kind>} tells what becomes of them
 */
public record LinkedRecords(String kind, long count, long both) implements Serializable {}
