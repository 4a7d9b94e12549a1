package org.plenary.directory.duplicate;

import java.util.List;
import org.plenary.directory.PersonLine;

/**
 * Two entries that may be of one person.
 *
 * @param pair who
 * @param first the entry that was made first
 * @param second the later one
 * @param reasons why they may be one, the weightiest first
 */
public record LikelyDuplicate(
    PersonPair pair, PersonLine first, PersonLine second, List<DuplicateReason> reasons) {}
