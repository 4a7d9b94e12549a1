package org.plenary.web.mail.bounce;

/**
 * What became of a report.
 *
 * @param outcome BOUNCED, NOTED, or IGNORED where it is about no mail of ours or nothing new
 */
public record BounceDocument(String outcome) {}
