package org.plenary.mail.mailing;

/**
 * One of the audiences of a kind.
 *
 * @param key at most 100 characters
 * @param name as the reader sees it, at most 300 characters
 */
public record AudienceKey(String key, String name) {}
