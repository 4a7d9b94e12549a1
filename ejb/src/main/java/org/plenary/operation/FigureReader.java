package org.plenary.operation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.plenary.shared.Figure;
import org.plenary.shared.FigureSource;
import org.plenary.shared.Roles;

/** Reads the figures of all features. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FigureReader {
  @Inject @Any private Instance<FigureSource> sources;

  /** All figures as they are now; a handful of queries. */
  public Map<Figure, Double> read() {
    Map<Figure, Double> all = new HashMap<>();
    sources.forEach(source -> all.putAll(source.read()));
    return all;
  }
}
