/**
 * The outbox as administrators see it, and the job that empties it. In the demonstration mail never
 * leaves: it is kept and shown. Of mail to protected people nothing is shown (rule 7). Depends on
 * shared, job and directory.
 */
package org.plenary.mail;
