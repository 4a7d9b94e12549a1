package org.plenary.directory.duplicate;

import java.io.Serializable;
import java.util.List;
import org.plenary.directory.PersonLine;

/**
 * Somebody who may be the one who is being entered.
 *
 * @param reasons why, the weightiest first
 */
public record LikelyPerson(PersonLine person, List<DuplicateReason> reasons)
    implements Serializable {}
