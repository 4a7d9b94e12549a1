package org.plenary.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.plenary.shared.Figure;
import org.plenary.shared.FigureSource;

/** Registrations of all events by where they stand. */
@Dependent
class RegistrationFigures implements FigureSource {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  private static Figure figure(RegistrationStatus status) {
    return new Figure(
        "registrations",
        "status",
        status.name().toLowerCase(Locale.ROOT),
        "Registrations of all events by where they stand");
  }

  @Override
  public Map<Figure, Double> read() {
    Map<Figure, Double> figures = new HashMap<>();
    for (RegistrationStatus status : RegistrationStatus.values()) {
      figures.put(figure(status), 0.0);
    }
    for (Object one :
        entityManager
            .createNativeQuery("select status, count(*) from registration group by status")
            .getResultList()) {
      Object[] row = (Object[]) one;
      figures.put(
          figure(RegistrationStatus.valueOf((String) row[0])), ((Number) row[1]).doubleValue());
    }
    return figures;
  }
}
