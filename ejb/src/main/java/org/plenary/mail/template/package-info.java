/**
 * What stands in mails. Each feature tells its occasions ({@code shared.mail.MailPurposes}) with a
 * closed list of fields and texts in six languages; the office, and an event for its own mails, may
 * write others in their place. A template is Markdown with fields in braces and parts that stand
 * only where a field has a value; a value is text and never read as anything else.
 *
 * <p>Knows the directory, and neither events nor registrations: those tell by beans what is asked
 * of them.
 */
package org.plenary.mail.template;
