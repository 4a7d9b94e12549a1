package org.plenary.followup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

  /** How many visits of each kind there are, in the order of the kinds. One query. */
  public Map<VisitKind, Long> visitsByKind() {
    Map<VisitKind, Long> counts = new EnumMap<>(VisitKind.class);
    repository.visitsByKind().forEach(row -> counts.put((VisitKind) row[0], (Long) row[1]));
    return counts;
  }

  /** The years in which visits are known to have taken place, latest first. One query. */
  public List<Integer> visitYears() {
    return repository.datesOfVisits().stream()
        .map(LocalDate::getYear)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
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
