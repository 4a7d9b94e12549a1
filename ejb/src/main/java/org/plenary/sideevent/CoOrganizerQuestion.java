package org.plenary.sideevent;

import org.plenary.directory.EntityLine;
import org.plenary.shared.LocalizedText;

/**
 * What a co-organizer is asked by mail.
 *
 * @param event title of the conference
 * @param organizer the main organizer
 * @param asked the co-organizer
 */
public record CoOrganizerQuestion(
    LocalizedText event,
    EntityLine organizer,
    EntityLine asked,
    LocalizedText title,
    LocalizedText summary) {}
