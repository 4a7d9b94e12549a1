package org.plenary.directory;

import org.plenary.shared.Period;

/**
 * Who holds an office, as far as anyone knows.
 *
 * @param stateCode the State that the office belongs to, null if none
 * @param body the State or organization in which it is held
 * @param displayName the name as the caller may see it
 * @param period when it was or is held; its bounds may be unknown
 * @param source where this is known from
 */
public record OfficeHolder(
    String stateCode,
    EntityLine body,
    String title,
    String displayName,
    Capacity capacity,
    Period period,
    String source) {}
