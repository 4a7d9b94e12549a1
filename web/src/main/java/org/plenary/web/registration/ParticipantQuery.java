package org.plenary.web.registration;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.plenary.registration.ParticipantFunction;
import org.plenary.registration.RegistrationFilter;
import org.plenary.registration.RegistrationStatus;

/**
 * The filters of the list of participants as they stand in the address; what cannot be read
 * restricts nothing.
 *
 * @param event code of the event
 */
record ParticipantQuery(
    String event, String category, String status, String entity, String function, String q) {
  RegistrationFilter filter(UUID eventRef) {
    return new RegistrationFilter(
        eventRef,
        category,
        code(RegistrationStatus.class, status),
        entity,
        code(ParticipantFunction.class, function),
        q);
  }

  /** The part of the address behind the question mark. */
  String address() {
    StringBuilder address = new StringBuilder("event=").append(encode(event));
    add(address, "category", category);
    add(address, "status", status);
    add(address, "entity", entity);
    add(address, "function", function);
    add(address, "q", q);
    return address.toString();
  }

  boolean isFiltered() {
    return !address().equals("event=" + encode(event));
  }

  private static void add(StringBuilder address, String name, String value) {
    if (value != null && !value.isBlank()) {
      address.append('&').append(name).append('=').append(encode(value));
    }
  }

  private static String encode(String value) {
    return URLEncoder.encode(value == null ? "" : value, StandardCharsets.UTF_8);
  }

  private static <E extends Enum<E>> E code(Class<E> type, String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
