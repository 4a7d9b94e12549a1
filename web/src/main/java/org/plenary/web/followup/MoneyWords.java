package org.plenary.web.followup;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.plenary.directory.partnership.Money;
import org.plenary.web.shared.Reader;

/** Amounts as the reader's language writes them, behind the code of their currency. */
@Named
@RequestScoped
public class MoneyWords {
  @Inject private Reader reader;

  /** As "EUR 12,500.00"; "" for none. */
  public String of(Money money) {
    if (money == null) {
      return "";
    }
    NumberFormat format = NumberFormat.getNumberInstance(ULocale.forLocale(reader.getLocale()));
    format.setMinimumFractionDigits(money.amount().scale());
    format.setMaximumFractionDigits(money.amount().scale());
    return money.currency() + "\u00A0" + format.format(money.amount());
  }
}
