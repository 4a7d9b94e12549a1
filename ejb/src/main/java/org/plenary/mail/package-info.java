/**
 * Mail and webhooks after they were written: delivery, templates, mailings, what comes back, the
 * record of what was sent. In the demonstration mail never leaves: it is kept and shown. Of mail to
 * protected people neither address nor text is shown but for a recorded reason (rule 7). Depends on
 * shared, job, audit, document and directory; events, programmes, registrations and groups come to
 * it by interfaces of shared.
 */
package org.plenary.mail;
