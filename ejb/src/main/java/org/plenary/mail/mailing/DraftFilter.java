package org.plenary.mail.mailing;

import org.plenary.shared.Language;
import org.plenary.shared.PlainText;

/**
 * Which drafts of a mailing; null for any.
 *
 * @param why key of a reason
 */
public record DraftFilter(DraftState state, Language language, @PlainText(max = 100) String why) {}
