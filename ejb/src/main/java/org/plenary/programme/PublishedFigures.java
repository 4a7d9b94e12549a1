package org.plenary.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.plenary.shared.Figure;
import org.plenary.shared.FigureSource;

/** How long ago this node heard from the database what is published. */
@Dependent
class PublishedFigures implements FigureSource {
  private static final double MILLIS = 1000;
  private static final Figure AGE =
      new Figure(
          "published_confirmation_age_seconds",
          "How long ago the database confirmed to this node what is published");

  private final PublishedConfirmation confirmation;

  @Inject
  PublishedFigures(PublishedConfirmation confirmation) {
    this.confirmation = confirmation;
  }

  @Override
  public Map<Figure, Double> read() {
    double age =
        confirmation.age().map(Duration::toMillis).map(Long::doubleValue).orElse(Double.NaN);
    return Map.of(AGE, age / MILLIS);
  }
}
