package org.plenary.event;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Opens an event to more people, or closes it to some, and says how it is joined online.
 *
 * @param version that was read
 * @param joinLink an https address of {@link JoinLinks#LONGEST} characters at most; blank to have
 *     none, null to leave it as it is
 */
public record ChangeAccess(
    @NotNull UUID ref, long version, @NotNull Audience audience, String joinLink) {
  /** The same without a word on how it is joined. */
  public ChangeAccess(UUID ref, long version, Audience audience) {
    this(ref, version, audience, null);
  }
}
