package org.plenary.mail.mailing;

import java.util.UUID;
import org.plenary.directory.correspondence.Party;
import org.plenary.shared.Language;

/**
 * A draft as lists show it.
 *
 * @param party to whom; null for somebody who was removed
 * @param why key of the reason why it does not go, or null
 * @param edited whether its text was edited by itself
 */
public record DraftRow(
    UUID ref, Party party, Language language, DraftState state, String why, boolean edited) {}
