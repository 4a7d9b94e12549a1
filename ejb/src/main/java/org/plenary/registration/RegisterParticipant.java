package org.plenary.registration;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.plenary.shared.PlainText;

/**
 * An organizer registers somebody: a person of the directory, or a name and an address as entered.
 *
 * @param key makes the request count once: the same key and content give the same registration
 * @param personRef null where name and mail are entered
 * @param entityRef the State or organization, or null
 * @param function null means {@link ParticipantFunction#MEMBER}
 * @param waitIfFull whether to wait where a limit is reached; otherwise that is refused
 */
public record RegisterParticipant(
    @NotNull UUID key,
    @NotNull UUID eventRef,
    @NotNull String category,
    UUID personRef,
    @PlainText(max = 100) String givenName,
    @PlainText(max = 100) String familyName,
    @PlainText(max = 200) String nativeName,
    @PlainText(max = 254) String mail,
    UUID entityRef,
    ParticipantFunction function,
    boolean waitIfFull) {

  /** What tells two requests with one key apart. */
  String content() {
    return String.join(
        "\n",
        String.valueOf(eventRef),
        category,
        String.valueOf(personRef),
        String.valueOf(givenName),
        String.valueOf(familyName),
        String.valueOf(nativeName),
        String.valueOf(mail),
        String.valueOf(entityRef),
        String.valueOf(function),
        String.valueOf(waitIfFull));
  }
}
