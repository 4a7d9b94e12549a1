package org.plenary.mail.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import org.plenary.shared.PlainText;

/**
 * What an administrator enters of a target.
 *
 * @param ref null for a new one
 * @param version the one that was read
 * @param url on HTTPS, at most 500 characters
 * @param events keys of the events it is told of
 */
public record EditTarget(
    UUID ref,
    long version,
    @NotBlank @PlainText(max = 100) String name,
    @NotBlank @PlainText(max = 500) String url,
    @NotNull Set<String> events,
    boolean active) {
  public EditTarget {
    events = events == null ? null : Set.copyOf(events);
  }
}
