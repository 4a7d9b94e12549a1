package org.plenary.directory.merge;

import java.util.List;

/**
 * A merge with what it moved.
 *
 * @param row the merge
 * @param moved how many records it changed or took out, by simple name of the aggregate
 * @param blocks what prevents an undo, the first change of each record; empty if it can be undone
 * @param erased whether what was kept for an undo is gone, since the person was protected or
 *     removed
 */
public record MergeView(
    MergeRow row, List<LinkedRecords> moved, List<MergeBlock> blocks, boolean erased) {
  public boolean isUndoable() {
    return !row.isUndone() && !erased && blocks.isEmpty();
  }
}
