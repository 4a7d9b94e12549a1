package org.plenary.migration;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import org.plenary.shared.HealthCheck;
import org.plenary.shared.HealthFinding;
import org.plenary.shared.Reason;

/** Which version of the schema is there, and whether all of its scripts went through. */
@Dependent
class SchemaHealth implements HealthCheck {
  private static final int ORDER = 20;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Override
  public String name() {
    return "schema";
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public HealthFinding check() {
    Object[] row =
        (Object[])
            entityManager
                .createNativeQuery(
                    "select max(version), count(*), max(installed_on),"
                        + " max(case when not success then version end) from flyway_schema_history"
                        + " where version is not null")
                .getSingleResult();
    if (row[3] != null) {
      return HealthFinding.broken(new Reason("migration.health.schemaFailed", row[3]));
    }
    return HealthFinding.well(
        new Reason("migration.health.schema", row[0], row[1], ((Timestamp) row[2]).toInstant()));
  }
}
