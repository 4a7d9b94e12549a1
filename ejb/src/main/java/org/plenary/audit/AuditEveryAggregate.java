package org.plenary.audit;

import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.plenary.shared.Aggregate;
import org.plenary.shared.NullableUuids;

/**
 * Puts the audit listener on every aggregate, and lets columns of UUIDs be empty; named in
 * persistence.xml.
 */
public class AuditEveryAggregate implements SessionCustomizer {
  @Override
  public void customize(Session session) {
    NullableUuids.in(session);
    AuditListener listener = new AuditListener();
    session
        .getDescriptors()
        .values()
        .forEach(
            descriptor -> {
              if (Aggregate.class.isAssignableFrom(descriptor.getJavaClass())) {
                descriptor.getEventManager().addListener(listener);
              }
              descriptor.getMappings().forEach(AuditEveryAggregate::readEmptyUuids);
            });
  }

  private static void readEmptyUuids(DatabaseMapping mapping) {
    if (mapping instanceof DirectToFieldMapping direct
        && direct.getConverter() instanceof UUIDConverter) {
      direct.setConverter(new EmptyUuidIsNull());
    }
  }
}
