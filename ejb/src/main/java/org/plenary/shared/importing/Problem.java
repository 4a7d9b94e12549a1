package org.plenary.shared.importing;

import org.plenary.shared.Reason;

/**
 * A cell that cannot be taken.
 *
 * @param file name of the file
 * @param row line of the row as a spreadsheet counts: the header is 1
 * @param column header of the column, "" where the whole row or file is meant
 * @param reason what is wrong
 */
public record Problem(String file, int row, String column, Reason reason) {}
