package org.plenary.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.plenary.shared.Bound;
import org.plenary.web.shared.ReaderDates;
import org.plenary.web.shared.ReaderTexts;

/** Records of the follow-up in the reader's words. */
@Named
@RequestScoped
public class FollowupWords {
  @Inject private ReaderTexts texts;
  @Inject private ReaderDates dates;

  /** Until when something is valid. */
  public String bound(Bound until) {
    return until
        .date()
        .map(dates::date)
        .orElseGet(() -> texts.get("followup.agreements.ending." + until.kind()));
  }
}
