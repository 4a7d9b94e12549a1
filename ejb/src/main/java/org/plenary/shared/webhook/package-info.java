/**
 * How features tell programs elsewhere what happens: which events there are ({@link
 * org.plenary.shared.webhook.WebhookEvents}), and where one is announced in the business
 * transaction ({@link org.plenary.shared.webhook.Announcements}). The feature mail does the rest.
 */
package org.plenary.shared.webhook;
