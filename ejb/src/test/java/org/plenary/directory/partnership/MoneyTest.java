package org.plenary.directory.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.shared.FieldException;

/** Amounts as they are typed. */
class MoneyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12500 | EUR | 12500.00",
        "12 500,5 | eur | 12500.50",
        "12’500.05 | CHF | 12500.05",
        "1,234 | TND | 1.234",
        "1000 | JPY | 1000",
        "0.01 | USD | 0.01"
      })
  void isExact(String amount, String currency, String exact) {
    assertEquals(new BigDecimal(exact), Money.typed(amount, currency).amount());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,234 | EUR | amount",
        "1.5 | JPY | amount",
        "0 | EUR | amount",
        "-5 | EUR | amount",
        "1e6 | EUR | amount",
        "1,234,567 | EUR | amount",
        "9999999999999999 | EUR | amount",
        "5 | EURO | currency",
        "5 | ZZZ | currency",
        "5 | | currency",
        "| EUR | amount"
      })
  void refusesWhatIsNoAmountOfThatCurrency(String amount, String currency, String field) {
    assertEquals(
        field, assertThrows(FieldException.class, () -> Money.typed(amount, currency)).field());
  }

  @Test
  void isNothingWhereNothingIsTyped() {
    assertNull(Money.typed(" ", null));
  }
}
