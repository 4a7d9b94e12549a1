/**
 * Mailings, drafts first (rule 5): a text in several languages and an audience become drafts, with
 * a count and a list of who is left out and why; then mails of the outbox, which are looked at a
 * last time on the day on which they leave. Who wants no mailings says so by a link in each of
 * them. Other features add {@linkplain org.plenary.mail.mailing.Audience audiences} and tell of
 * {@linkplain org.plenary.mail.mailing.MailingEvents events}; this one knows neither. Depends on
 * shared, audit, directory and document.
 */
package org.plenary.mail.mailing;
