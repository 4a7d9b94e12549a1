package org.plenary.mail.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.plenary.shared.HealthCheck;
import org.plenary.shared.HealthFinding;
import org.plenary.shared.HealthFinding.State;
import org.plenary.shared.Reason;

/** Whether programs elsewhere are told what happens. */
@Dependent
class WebhookHealth implements HealthCheck {
  private static final int ORDER = 35;

  @Inject private WebhookTargets targets;

  @Override
  public String name() {
    return "webhooks";
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public HealthFinding check() {
    return finding(targets.all().stream().map(WebhookTarget::row).toList());
  }

  static HealthFinding finding(List<TargetRow> rows) {
    List<Reason> sentences = new ArrayList<>();
    sentences.add(new Reason("webhook.health.count", rows.size()));
    State state = State.WELL;
    for (TargetRow row : rows) {
      if (row.state() == TargetState.FAILING) {
        sentences.add(new Reason("webhook.health.failing", row.name(), row.failingSince()));
        state = State.LOOK;
      }
    }
    for (TargetRow row : rows) {
      if (row.state() == TargetState.PAUSED) {
        sentences.add(new Reason("webhook.health.paused", row.name(), row.pausedAt()));
        state = State.LOOK;
      }
    }
    return new HealthFinding(state, sentences);
  }
}
