package org.plenary.mail.mailing;

import java.util.List;
import org.plenary.shared.Language;
import org.plenary.shared.mail.WrittenMail;

/**
 * A draft.
 *
 * @param address where it goes, null if that is not shown or it does not go
 * @param subject as it is typed, with fields
 * @param body likewise
 * @param languages to choose from
 * @param mail as it will look, without the secret in its link
 */
public record DraftDetail(
    DraftRow row,
    String address,
    String subject,
    String body,
    List<Language> languages,
    WrittenMail mail) {}
