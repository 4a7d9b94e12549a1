package org.plenary.registration;

import java.util.List;
import java.util.UUID;
import org.plenary.audit.HistoryEntry;
import org.plenary.shared.Reason;

/**
 * One registration with all that is known of it.
 *
 * @param why the reason for where it stands, or null where there is nothing to explain
 * @param note what the organizer wrote about a refusal, or ""
 * @param personRef the person in the directory, or null
 * @param others codes of other events for which the same person is registered, latest first
 */
public record RegistrationDetail(
    RegistrationRow row,
    Reason why,
    String note,
    UUID personRef,
    List<UUID> others,
    List<HistoryEntry> history) {}
