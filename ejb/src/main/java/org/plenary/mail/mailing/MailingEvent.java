package org.plenary.mail.mailing;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.UUID;
import org.plenary.shared.LocalizedText;

/**
 * An event that a mailing is about.
 *
 * @param zone of its days and hours, or null where it is unknown
 */
public record MailingEvent(UUID ref, String code, LocalizedText title, ZoneId zone)
    implements Serializable {}
