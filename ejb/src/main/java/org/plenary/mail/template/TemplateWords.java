package org.plenary.mail.template;

/**
 * What is written in a template.
 *
 * @param subject one line with fields
 * @param body Markdown with fields
 */
public record TemplateWords(String subject, String body) {}
