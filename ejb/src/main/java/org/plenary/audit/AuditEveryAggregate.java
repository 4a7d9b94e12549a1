package org.plenary.audit;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.plenary.shared.Aggregate;
import org.plenary.shared.NullableUuids;

/** Puts the audit listener on every aggregate; named in persistence.xml. */
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
            });
  }
}
