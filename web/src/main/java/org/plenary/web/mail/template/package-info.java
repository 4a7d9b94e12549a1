/** Pages on which the office words its mails, and sees what a mail will look like. */
package org.plenary.web.mail.template;
