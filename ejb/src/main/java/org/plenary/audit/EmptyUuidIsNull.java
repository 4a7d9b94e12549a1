package org.plenary.audit;

import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.sessions.Session;

/**
 * Reads an empty column as no UUID. EclipseLink 5.0.0-B08 fails on it: {@code UUIDConverter} calls
 * {@code toString()} on the null. Remove when the server brings an EclipseLink that does not.
 */
class EmptyUuidIsNull extends UUIDConverter {
  private static final long serialVersionUID = 1L;

  @Override
  public Object convertDataValueToObjectValue(Object value, Session session) {
    return value == null ? null : super.convertDataValueToObjectValue(value, session);
  }
}
