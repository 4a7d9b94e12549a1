package org.plenary.programme.notice;

import java.util.List;
import org.plenary.mail.mailing.MailingOfAudience;

/**
 * What is told of a programme's changes, and what is not yet.
 *
 * @param told number of the last revision of which people were told; 0 for none
 * @param current number of the current revision; 0 before the first
 * @param waiting names of those who were not told what the current revision changes for them
 * @param ahead names of those whom the next revision would concern, as the working copy is now
 * @param drafted notices that were drafted and not let go, or null
 */
public record NoticeOverview(
    int told, int current, List<String> waiting, List<String> ahead, MailingOfAudience drafted) {
  /** Whether the drafts are of an earlier revision than the current one. */
  public boolean isOutdated() {
    return drafted != null && NoticeKey.of(drafted.key()).to() != current;
  }
}
