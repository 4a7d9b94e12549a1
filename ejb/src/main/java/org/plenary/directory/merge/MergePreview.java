package org.plenary.directory.merge;

import java.util.List;
import java.util.Set;
import org.plenary.directory.PersonDetail;
import org.plenary.shared.Reason;

/**
 * What a merge would do.
 *
 * @param survivor who would remain
 * @param merged who would be gone
 * @param differing the fields in which they differ
 * @param fromMerged of these, those that are proposed from the merged person
 * @param linked what would move to the survivor
 * @param obstacles why they cannot be merged now; empty if they can
 */
public record MergePreview(
    PersonDetail survivor,
    PersonDetail merged,
    Set<MergeField> differing,
    Set<MergeField> fromMerged,
    List<LinkedRecords> linked,
    List<Reason> obstacles) {
  /** Whether one of them is protected and the other is not: that one has to be protected first. */
  public boolean isMixed() {
    return survivor.isProtectedPerson() != merged.isProtectedPerson();
  }
}
