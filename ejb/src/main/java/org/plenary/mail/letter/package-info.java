/**
 * Letters and notes verbales: their text in each language, written by the templates of mail, and
 * their print as PDF and DOCX under the number and the day of the outgoing register.
 */
package org.plenary.mail.letter;
