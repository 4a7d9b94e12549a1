package org.plenary.web.mail.bounce;

/**
 * What a mail provider sends; the fields are those of {@link org.plenary.mail.bounce.BounceReport}.
 */
record BounceWrite(String messageId, String recipient, String kind, String status) {}
