/** The record of mail that was written. */
package org.plenary.web.mail.record;
