/**
 * Files of sessions: presentations, background papers, statements for distribution. An organizer
 * adds them; the agenda names them from the next revision on, and from then on anybody fetches
 * them. A file that is taken away is gone at once, whatever a revision says.
 */
package org.plenary.programme.file;
