package org.plenary.account;

import java.time.Instant;

/**
 * The second factor of one's own account.
 *
 * @param needed whether the roles of the account need one
 * @param demonstration whether they would, were this no demonstration
 * @param enrolledAt since when there is one, or null
 * @param recoveryCodes how many are left
 */
public record FactorStatus(
    boolean needed, boolean demonstration, Instant enrolledAt, int recoveryCodes) {}
