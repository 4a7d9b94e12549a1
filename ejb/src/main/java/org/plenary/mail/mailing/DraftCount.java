package org.plenary.mail.mailing;

import org.plenary.shared.Language;

/**
 * How many drafts of a mailing are alike.
 *
 * @param why key of the reason, or null
 */
public record DraftCount(DraftState state, Language language, String why, long count) {}
