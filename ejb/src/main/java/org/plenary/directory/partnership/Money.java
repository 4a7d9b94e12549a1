package org.plenary.directory.partnership;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import org.plenary.shared.FieldException;

/**
 * An amount in a currency; amounts in different currencies are never added up.
 *
 * @param amount exact, more than nothing, at most fifteen digits before the point and as many after
 *     it as the currency has
 * @param currency code of ISO 4217
 */
public record Money(BigDecimal amount, String currency) implements Serializable {
  private static final int DIGITS = 15;

  /**
   * @throws FieldException on {@code amount} or {@code currency}
   */
  public Money {
    Objects.requireNonNull(amount);
    int digits = digits(currency);
    if (amount.signum() <= 0) {
      throw new FieldException("amount", "directory.money.positive");
    }
    if (amount.stripTrailingZeros().scale() > digits) {
      throw new FieldException("amount", "directory.money.digits", currency, digits);
    }
    if (amount.precision() - amount.scale() > DIGITS) {
      throw new FieldException("amount", "directory.money.tooMuch");
    }
    amount = amount.setScale(digits);
  }

  /** How many digits an amount in this currency has after the point. */
  private static int digits(String currency) {
    try {
      return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new FieldException("currency", "directory.money.currency", currency);
    }
  }

  /**
   * What was typed: digits, with blanks or apostrophes between them, and a point or comma before
   * the last of them.
   *
   * @return null if both are blank
   * @throws FieldException on {@code amount} or {@code currency}
   */
  public static Money typed(String amount, String currency) {
    boolean none = amount == null || amount.isBlank();
    if (none && (currency == null || currency.isBlank())) {
      return null;
    }
    if (none) {
      throw new FieldException("amount", "shared.required");
    }
    if (currency == null || currency.isBlank()) {
      throw new FieldException("currency", "shared.required");
    }
    String digits = amount.strip().replaceAll("[\\s\\u00A0\\u202F'’]", "").replace(',', '.');
    if (!digits.matches("[0-9]{1,18}(\\.[0-9]{1,3})?")) {
      throw new FieldException("amount", "directory.money.malformed", amount.strip());
    }
    return new Money(new BigDecimal(digits), currency.strip().toUpperCase(Locale.ROOT));
  }
}
