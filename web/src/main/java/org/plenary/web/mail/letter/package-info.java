/** Writing and printing letters, and the head above them. */
package org.plenary.web.mail.letter;
