/**
 * The outbox as administrators see it, and the job that empties it. In the demonstration mail never
 * leaves: it is kept and shown.
 */
package org.plenary.mail;
