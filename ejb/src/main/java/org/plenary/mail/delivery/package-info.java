/**
 * How mail leaves. A job empties the outbox over a few connections to the mail server that it keeps
 * open (ADR 0023): what is due is claimed in batches, looked at a last time, written as a message
 * and handed over; what came of it is noted in groups. A mail has one Message-ID for ever, so that
 * a mail which is sent twice, since nobody knows whether it arrived, is one mail to its reader.
 *
 * <p>In the demonstration nothing leaves. The right to a file is asked of those who write a mail;
 * here it only has to be clean.
 */
package org.plenary.mail.delivery;
