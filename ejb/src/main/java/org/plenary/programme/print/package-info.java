/**
 * Agendas on paper: what is published, as tagged PDF, in full and at a glance. Made from the data
 * of a revision by a job, kept with it in the database, and made again when a name is hidden.
 */
package org.plenary.programme.print;
