package org.plenary.operation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.plenary.shared.HealthCheck;
import org.plenary.shared.HealthFinding;
import org.plenary.shared.Reason;
import org.plenary.shared.Roles;

/** How everything does, for administrators. */
@Stateless
@RolesAllowed(Roles.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HealthService {
  private static final Logger LOG = Logger.getLogger(HealthService.class.getName());

  @Inject @Any private Instance<HealthCheck> checks;

  /** Looks at each thing once; one or few queries for each. */
  public List<HealthRow> look() {
    return checks.stream()
        .sorted(Comparator.comparingInt(HealthCheck::order))
        .map(check -> new HealthRow(check.name(), finding(check)))
        .toList();
  }

  private static HealthFinding finding(HealthCheck check) {
    try {
      return check.check();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "The health of " + check.name() + " could not be told");
      return HealthFinding.broken(new Reason("operation.health.notTold"));
    }
  }
}
