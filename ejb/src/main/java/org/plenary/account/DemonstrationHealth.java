package org.plenary.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.plenary.shared.HealthCheck;
import org.plenary.shared.HealthFinding;
import org.plenary.shared.Reason;

/** Whether there are accounts of the demonstration, which share one password. */
@Dependent
class DemonstrationHealth implements HealthCheck {
  private static final int ORDER = 100;

  private final AccountRepository accounts;

  @Inject
  DemonstrationHealth(AccountRepository accounts) {
    this.accounts = accounts;
  }

  @Override
  public String name() {
    return "demonstration";
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public HealthFinding check() {
    long count = accounts.countOfDemonstration();
    return count == 0
        ? HealthFinding.well(new Reason("account.health.noDemonstration"))
        : HealthFinding.look(new Reason("account.health.demonstration", count));
  }
}
