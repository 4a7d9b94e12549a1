package org.plenary.mail.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.audit.AuditTrail;
import org.plenary.audit.HistoryEntry;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.shared.Roles;
import org.plenary.shared.Settings;
import org.plenary.shared.webhook.Announcements;
import org.plenary.shared.webhook.WebhookEvents;

/** Programs elsewhere that are told what happens, for administrators. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class WebhookService {
  /** How long a secret that was replaced signs beside the new one. */
  public static final Duration OVERLAP = Duration.ofHours(24);

  private static final int MOST = 50;

  @Inject private WebhookTargets targets;
  @Inject @Any private Instance<WebhookEvents> features;
  @Inject private AuditTrail audit;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /** The keys of all events, in their order. */
  public List<String> events() {
    return features.stream()
        .flatMap(feature -> feature.events().stream())
        .map(event -> event.key())
        .sorted()
        .toList();
  }

  /** The targets, by name. One query. */
  public List<TargetRow> list() {
    return targets.all().stream().map(WebhookTarget::row).toList();
  }

  /**
   * A target.
   *
   * @throws NotFoundException if there is none
   */
  public TargetRow target(@NotNull UUID ref) {
    return targets.byRef(ref).row();
  }

  /** What was done with a target, latest first. */
  public List<HistoryEntry> history(@NotNull UUID ref) {
    return audit.history(ref);
  }

  /**
   * Registers a target, or changes one.
   *
   * @throws FieldException on {@code url}, {@code events}
   * @throws DomainException key {@code webhook.tooMany} when there are fifty
   * @throws org.plenary.shared.StaleException if it changed since
   */
  public SavedTarget save(@NotNull @Valid EditTarget command) {
    TargetUrl.read(command.url(), settings.webhooksToOwnNetwork());
    if (command.events().isEmpty() || !Set.copyOf(events()).containsAll(command.events())) {
      throw new FieldException("events", "webhook.events.none");
    }
    String url = command.url().strip();
    String name = command.name().strip();
    if (command.ref() != null) {
      WebhookTarget target = targets.byRef(command.ref());
      target.expectVersion(command.version());
      target.describe(name, url, command.events(), command.active());
      targets.flush();
      return new SavedTarget(target.ref(), null);
    }
    if (targets.all().size() >= MOST) {
      throw new DomainException("webhook.tooMany", MOST);
    }
    WebhookTarget target =
        targets.add(new WebhookTarget(name, url, command.events(), command.active()));
    targets.flush();
    String secret = Signature.secret();
    targets.sign(target, secret, clock.instant());
    return new SavedTarget(target.ref(), secret);
  }

  /** Removes a target with what waits for it. */
  public void remove(@NotNull UUID ref, long version) {
    WebhookTarget target = targets.byRef(ref);
    target.expectVersion(version);
    targets.remove(target);
  }

  /**
   * Gives a target another secret; the present one signs beside it for {@link #OVERLAP}.
   *
   * @return the new one, to be shown this once
   */
  public String rotate(@NotNull UUID ref) {
    WebhookTarget target = targets.byRef(ref);
    String secret = Signature.secret();
    targets.sign(target, secret, clock.instant().plus(OVERLAP));
    audit.record("WebhookTarget", ref, "UPDATE", "secret", "…", "…");
    return secret;
  }

  /** Sends an event that says nothing, also where nothing else is sent. */
  public void test(@NotNull UUID ref) {
    WebhookTarget target = targets.byRef(ref);
    Instant now = clock.instant();
    Map<String, Object> data = Map.of("target", ref);
    String payload = Announcements.payload(WebhookQueue.TEST, now, data);
    targets.addDelivery(target, WebhookQueue.TEST, UUID.randomUUID(), payload, now);
  }

  /** Sends again to a target that was paused. */
  public void resume(@NotNull UUID ref) {
    targets.byRef(ref).resume();
    targets.flush();
  }

  /**
   * What was announced to a target in the last thirty days, latest first. Three queries.
   *
   * @param state only those in this state, or null for all
   */
  public Page<DeliveryRow> deliveries(
      @NotNull UUID ref, DeliveryState state, @NotNull PageRequest page) {
    WebhookTarget target = targets.byRef(ref);
    return new Page<>(targets.deliveries(target, state, page), targets.count(target, state), page);
  }

  /**
   * Sends a delivery once more, with the same id.
   *
   * @throws DomainException key {@code webhook.again.not} if it is on its way, or was undone
   */
  public void redeliver(@NotNull UUID target, @NotNull UUID delivery) {
    if (!targets.again(targets.byRef(target), delivery, clock.instant())) {
      throw new DomainException("webhook.again.not");
    }
  }

  /** How many targets fail or are paused. One query. */
  public Map<TargetState, Long> ailing() {
    return targets.all().stream()
        .map(target -> target.row().state())
        .filter(state -> state == TargetState.FAILING || state == TargetState.PAUSED)
        .collect(Collectors.groupingBy(state -> state, Collectors.counting()));
  }
}
