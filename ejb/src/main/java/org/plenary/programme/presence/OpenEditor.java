package org.plenary.programme.presence;

import java.util.UUID;
import org.plenary.shared.LocalizedText;

/**
 * Somebody who has a programme open for editing.
 *
 * @param name as the account is shown
 * @param session the session that is open, or null for the programme as a whole
 * @param title of that session, or null
 */
public record OpenEditor(String name, UUID session, LocalizedText title) {}
