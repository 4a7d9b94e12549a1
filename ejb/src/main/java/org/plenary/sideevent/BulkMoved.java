package org.plenary.sideevent;

import java.util.List;
import java.util.UUID;
import org.plenary.shared.Reason;

/**
 * What came of moving several proposals.
 *
 * @param step what undoes it, or null if nothing was done
 * @param refusals why others were not moved
 * @param warnings what an organizer should look at
 */
public record BulkMoved(UUID step, int done, List<Reason> refusals, List<Reason> warnings) {}
