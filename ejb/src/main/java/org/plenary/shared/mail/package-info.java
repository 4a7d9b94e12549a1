/**
 * How features write mail: what stands in it ({@link org.plenary.shared.mail.MailWriter}, from
 * templates that the office edits), and where it is put in the business transaction ({@link
 * org.plenary.shared.mail.Outbox}). The feature mail does the rest.
 */
package org.plenary.shared.mail;
