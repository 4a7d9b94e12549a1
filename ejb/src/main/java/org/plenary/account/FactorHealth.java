package org.plenary.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.plenary.shared.HealthCheck;
import org.plenary.shared.HealthFinding;
import org.plenary.shared.Reason;

/** Whether all accounts that need a second factor have one. */
@Dependent
class FactorHealth implements HealthCheck {
  private static final int ORDER = 110;

  private final AccountSearch accounts;

  @Inject
  FactorHealth(AccountSearch accounts) {
    this.accounts = accounts;
  }

  @Override
  public String name() {
    return "factors";
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public HealthFinding check() {
    long missing = accounts.count(new AccountFilter(null, null, AccountState.FACTOR_MISSING));
    return missing == 0
        ? HealthFinding.well(new Reason("account.health.factors"))
        : HealthFinding.look(new Reason("account.health.factorsMissing", missing));
  }
}
