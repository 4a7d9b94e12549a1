/** The outbox, for administrators. */
package org.plenary.web.mail;
