/** What comes back of mail, for machines. */
package org.plenary.web.mail.bounce;
