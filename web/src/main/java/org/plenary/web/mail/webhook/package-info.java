/** Programs elsewhere that are told what happens here, for administrators. */
package org.plenary.web.mail.webhook;
