package org.plenary.directory.merge;

import static org.plenary.shared.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.plenary.directory.DirectoryNews;

/**
 * A merge and its undo, each a transaction, for {@link MergeService}, which knows whether the
 * caller may touch protected people. Not for pages.
 */
@Stateless
@RolesAllowed(OFFICER)
public class MergeTransactions {
  @Inject private Merging merging;
  @Inject private MergeRepository merges;
  @Inject private DirectoryNews news;

  /** See {@link Merging#merge}. */
  public UUID merge(@NotNull @Valid MergePeople command, boolean seesProtected) {
    UUID merge = merging.merge(command, seesProtected);
    news.merged(command.survivor(), command.merged());
    return merge;
  }

  /** See {@link Merging#undo}. */
  public void undo(@NotNull UUID merge, long version, boolean seesProtected) {
    merging.undo(merge, version, seesProtected);
    PersonMerge undone = merges.merge(merge);
    news.unmerged(undone.survivorRef(), undone.mergedRef());
  }
}
