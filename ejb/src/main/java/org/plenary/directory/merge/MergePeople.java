package org.plenary.directory.merge;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;

/**
 * Makes one person of two.
 *
 * @param survivor who remains
 * @param survivorVersion that the officer had before their eyes
 * @param merged who is gone afterwards
 * @param mergedVersion that the officer had before their eyes
 * @param fromMerged the fields whose values come from the merged person
 */
public record MergePeople(
    @NotNull UUID survivor,
    long survivorVersion,
    @NotNull UUID merged,
    long mergedVersion,
    @NotNull Set<MergeField> fromMerged) {
  public MergePeople {
    fromMerged = fromMerged == null ? Set.of() : Set.copyOf(fromMerged);
  }
}
