package org.plenary.event;

/**
 * An edition was made from an earlier one, in the same transaction: other features add what comes
 * along. People and registrations never do.
 *
 * @param from the earlier edition
 * @param to the new one
 * @param withProgramme whether the skeleton of the programme comes along
 */
public record EditionCreated(EventLine from, EventLine to, boolean withProgramme) {}
