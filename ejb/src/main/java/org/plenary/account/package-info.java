/**
 * Accounts: who may sign in, with which roles, speaking for which State or organization.
 *
 * <p>Passwords are kept as Argon2id hashes with their parameters, apart from the audited account.
 * Depends on the directory for the name of the entity that an account speaks for.
 */
package org.plenary.account;
