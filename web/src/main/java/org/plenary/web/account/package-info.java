/** Sign-in, sign-out, who may open which page, and the administration of accounts. */
package org.plenary.web.account;
