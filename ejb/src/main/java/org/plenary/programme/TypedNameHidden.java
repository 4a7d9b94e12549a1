package org.plenary.programme;

import java.util.UUID;
import org.plenary.shared.LegalName;

/**
 * A name that was typed into the programme of an event is being hidden, in this transaction:
 * whoever keeps texts about that event takes it out of them.
 *
 * @param name with what stands in its place
 */
public record TypedNameHidden(UUID event, LegalName name) {}
