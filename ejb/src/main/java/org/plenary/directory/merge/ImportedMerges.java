package org.plenary.directory.merge;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/**
 * Whom the reference data mean by people who were merged: loading them makes no duplicates again.
 */
@Dependent
public class ImportedMerges {
  @Inject private MergeRepository merges;

  /** The survivors by the keys of the rows of those who were merged into them. */
  public Map<String, UUID> survivors() {
    return merges.importedSurvivors();
  }
}
