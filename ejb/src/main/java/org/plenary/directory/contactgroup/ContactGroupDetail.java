package org.plenary.directory.contactgroup;

import org.plenary.directory.PeopleFilter;

/**
 * A group.
 *
 * @param search what its people are found by; null for a fixed list
 */
public record ContactGroupDetail(ContactGroupRow row, PeopleFilter search) {}
