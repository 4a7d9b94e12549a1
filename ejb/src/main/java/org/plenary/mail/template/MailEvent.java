package org.plenary.mail.template;

import java.util.UUID;
import org.plenary.shared.LocalizedText;

/** An event that may have mails of its own. */
public record MailEvent(UUID ref, String code, LocalizedText title) {}
