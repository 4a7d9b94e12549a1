package org.plenary.web.sideevent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.plenary.sideevent.CallDetail;
import org.plenary.sideevent.ProposalRow;
import org.plenary.sideevent.Proposals;
import org.plenary.sideevent.SideEventCalls;

/**
 * Side events for whoever speaks for a State or organization: which calls there are, what was
 * proposed, and in what one is named as co-organizer. Organizers see the calls.
 */
@Named
@RequestScoped
public class OwnProposalsPage {
  @Inject private SideEventCalls calls;
  @Inject private Proposals proposals;

  private List<CallDetail> all;
  private List<ProposalRow> own;
  private List<ProposalRow> naming;

  public List<CallDetail> getCalls() {
    if (all == null) {
      all = calls.all();
    }
    return all;
  }

  public List<ProposalRow> getOwn() {
    if (own == null) {
      own = proposals.own();
    }
    return own;
  }

  public List<ProposalRow> getNaming() {
    if (naming == null) {
      naming = proposals.naming();
    }
    return naming;
  }
}
