package org.plenary.directory.partnership;

import java.io.Serializable;

/**
 * What came together in one currency.
 *
 * @param money the sum
 * @param contributions of how many
 */
public record MoneyTotal(Money money, long contributions) implements Serializable {}
