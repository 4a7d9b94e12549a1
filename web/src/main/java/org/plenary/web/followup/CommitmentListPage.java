package org.plenary.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.plenary.followup.CommitmentRow;
import org.plenary.followup.FollowUpService;
import org.plenary.shared.Page;
import org.plenary.web.shared.Params;

/** The commitments of the participating States. */
@Named
@RequestScoped
public class CommitmentListPage {
  private static final int SIZE = 100;

  @Inject private FollowUpService followUp;

  private String page;
  private Page<CommitmentRow> commitments;

  /** Reads the commitments. */
  public void load() {
    commitments = followUp.commitments(Params.page(page, SIZE));
  }

  public Page<CommitmentRow> getCommitments() {
    return commitments;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
