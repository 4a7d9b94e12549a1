/**
 * Signing in through an OpenID Connect provider: the protocol, without pages and accounts. Off
 * unless it is set; then nothing here speaks to anybody.
 */
package org.plenary.web.account.provider;
