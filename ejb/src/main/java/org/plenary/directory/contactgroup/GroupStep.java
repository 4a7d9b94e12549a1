package org.plenary.directory.contactgroup;

import java.util.UUID;

/**
 * Something done to the members of a group, which can be undone.
 *
 * @param step what to undo it by
 * @param count how many it concerned
 */
public record GroupStep(UUID step, int count) {}
