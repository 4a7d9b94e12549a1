package org.plenary.group;

import java.util.List;

/**
 * A working group with its whole record, except members (the directory's) and meetings (the
 * events').
 *
 * @param chairs year by year, latest first, unknown years included
 * @param records latest first; those of an unknown date last
 */
public record GroupDetail(GroupRow group, List<ChairYear> chairs, List<RecordRow> records) {
  /** The records of one kind. */
  public List<RecordRow> of(GroupRecord.Kind kind) {
    return records.stream().filter(row -> row.kind() == kind).toList();
  }
}
