package org.plenary.followup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;

/**
 * Reads what follows from meetings and visits. All of it is published: open to everyone. Each list
 * takes two queries, whatever its length.
 */
@Stateless
@PermitAll
public class FollowUpService {
  @Inject private FollowUpRepository repository;

  /** Country visits, latest first; those of an unknown date last. */
  public Page<VisitRow> visits(VisitFilter filter, PageRequest page) {
    return repository.visits(filter, page);
  }

  /** Trainings with figures, in the order of their codes. */
  public Page<TrainingRow> trainings(PageRequest page) {
    return repository.page(Training.class, "a.eventCode", Training::row, page);
  }

  /** Commitments, latest first. */
  public Page<CommitmentRow> commitments(PageRequest page) {
    return repository.page(
        Commitment.class, "a.date.earliest desc, a.symbol", Commitment::row, page);
  }

  /**
   * Recommendations by what they came from.
   *
   * @param madeIn only those that came from this; null for all
   * @param addressee only those addressed to these; null for all
   */
  public Page<RecommendationRow> recommendations(
      String madeIn, Addressee addressee, PageRequest page) {
    return repository.recommendations(madeIn, addressee, page);
  }

  /** What recommendations came from, each once. */
  public List<String> originsOfRecommendations() {
    return repository.originsOfRecommendations();
  }

  /** Surveys, latest first. */
  public Page<SurveyRow> surveys(PageRequest page) {
    return repository.page(Survey.class, "a.year desc, a.code", Survey::row, page);
  }
}
