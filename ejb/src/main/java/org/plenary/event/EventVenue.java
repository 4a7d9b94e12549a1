package org.plenary.event;

/**
 * An event and where it is.
 *
 * @param city as entered, or null
 * @param venue as entered, or null
 */
public record EventVenue(EventLine event, String city, String venue) {}
