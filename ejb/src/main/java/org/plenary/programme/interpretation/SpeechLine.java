package org.plenary.programme.interpretation;

import java.time.Instant;
import java.util.UUID;
import org.plenary.shared.Language;

/**
 * A speech that came in.
 *
 * @param person ref of the speaker in the directory, or null
 * @param name of the speaker, as everyone may read it
 */
public record SpeechLine(
    UUID ref,
    UUID session,
    UUID person,
    String name,
    Language language,
    Instant receivedAt,
    String note) {}
