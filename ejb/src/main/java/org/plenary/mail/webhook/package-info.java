/**
 * Programs elsewhere are told what happens here: by signed requests to addresses that
 * administrators register, in order for each record, again after a failure. See docs/webhooks.md
 * for what they are told, and decision 0026.
 */
package org.plenary.mail.webhook;
