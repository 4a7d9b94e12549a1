package org.plenary.registration;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.plenary.shared.LocalizedText;

/**
 * A registration in a list.
 *
 * @param name as the reader may see it
 * @param nativeName in its own script, "" where there is none
 * @param title the person's title in the directory, "" where there is none
 * @param mail as entered on registration, "" where the directory has it
 * @param entity name of the State or organization, empty for nobody
 * @param waitingPlace null unless waiting
 */
public record RegistrationRow(
    UUID ref,
    long version,
    String name,
    String nativeName,
    String title,
    String mail,
    String categoryCode,
    LocalizedText category,
    UUID entityRef,
    String entityCode,
    LocalizedText entity,
    ParticipantFunction function,
    RegistrationStatus status,
    Long waitingPlace,
    Instant createdAt)
    implements Serializable {}
