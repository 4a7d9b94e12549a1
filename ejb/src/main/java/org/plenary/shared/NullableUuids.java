package org.plenary.shared;

import java.util.UUID;
import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;

/**
 * Lets columns with a ref be null. EclipseLink 5.0.0-B08 fails on them (its UUIDConverter asks the
 * null for its text); to be removed with a server whose EclipseLink does not.
 */
public final class NullableUuids extends UUIDConverter {
  private static final long serialVersionUID = 1L;

  private NullableUuids() {}

  /** Replaces the converter of every ref in the session. */
  public static void in(Session session) {
    session.getDescriptors().values().stream()
        .flatMap(descriptor -> descriptor.getMappings().stream())
        .forEach(
            mapping -> {
              if (mapping instanceof AbstractDirectMapping direct
                  && direct.getConverter() instanceof UUIDConverter) {
                direct.setConverter(new NullableUuids());
              }
            });
  }

  @Override
  public Object convertDataValueToObjectValue(Object stored, Session session) {
    return stored == null || stored instanceof UUID
        ? stored
        : super.convertDataValueToObjectValue(stored, session);
  }

  @Override
  public Object convertObjectValueToDataValue(Object value, Session session) {
    return value == null ? null : super.convertObjectValueToDataValue(value, session);
  }
}
