package org.plenary.directory.membership;

import java.io.Serializable;
import java.util.UUID;
import org.plenary.shared.Period;

/**
 * A membership in a list.
 *
 * @param ref identity
 * @param version to be named by an edit
 * @param memberRef the State or organization
 * @param group code of the group
 * @param period when; its bounds may be unknown
 * @param held whether on the day that was asked for
 * @param source where this is known from
 */
public record MembershipRow(
    UUID ref,
    long version,
    UUID memberRef,
    String group,
    Period period,
    Period.Held held,
    String source)
    implements Serializable {}
