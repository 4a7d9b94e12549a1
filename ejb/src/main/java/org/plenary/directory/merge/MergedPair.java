package org.plenary.directory.merge;

import java.util.UUID;

/**
 * Two people of whom one remains.
 *
 * @param survivor who remains
 * @param survivorId the internal id of the same
 * @param merged who is gone afterwards
 * @param mergedId the internal id of the same
 * @param otherContactsFirst whether the preferred contact points of the merged person stay so
 */
public record MergedPair(
    UUID survivor, long survivorId, UUID merged, long mergedId, boolean otherContactsFirst) {}
