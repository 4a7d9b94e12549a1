/** Mailings: writing them, their drafts, letting them go; and the public page that ends them. */
package org.plenary.web.mail.mailing;
