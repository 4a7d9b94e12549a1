package org.plenary.mail.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.plenary.shared.Settings;

/**
 * How many mails may leave, in all and to one host, which is what stands after the @. Each has an
 * allowance that grows evenly to what is due in ten seconds, so that a minute sees the rate of the
 * settings; where the allowance is used up, mail waits in the outbox.
 */
@ApplicationScoped
class Pace {
  private static final double SECONDS_SAVED_UP = 10;
  private static final double ROUNDING = 1e-6;
  private static final int MOST_HOSTS = 10_000;

  private final Map<String, Allowance> hosts = new HashMap<>();
  private final int ratePerHost;
  private final LongSupplier nanos;
  private final Allowance all;

  protected Pace() {
    this(0, 0, System::nanoTime);
  }

  @Inject
  Pace(Settings settings) {
    this(
        rate(settings, "PLENARY_MAIL_RATE"),
        rate(settings, "PLENARY_MAIL_RATE_PER_HOST"),
        System::nanoTime);
  }

  /**
   * @param rate mails a minute, 0 for no limit
   * @param ratePerHost the same for each host
   */
  Pace(int rate, int ratePerHost, LongSupplier nanos) {
    this.ratePerHost = ratePerHost;
    this.nanos = nanos;
    this.all = new Allowance(rate);
  }

  private static int rate(Settings settings, String name) {
    String given = settings.text(name).orElse("0");
    if (!given.matches("[0-9]{1,6}")) {
      throw new IllegalArgumentException(
          name + " is " + given + "; it must be a number of mails a minute, 0 for no limit");
    }
    return Integer.parseInt(given);
  }

  static String host(OutgoingMail mail) {
    String address = mail.recipient();
    return address.substring(address.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
  }

  /** How many may leave now in all, and no more than {@code max}. */
  synchronized int left(int max) {
    return (int) Math.min(max, all.left());
  }

  /** Hosts that have had theirs for the moment. */
  synchronized Set<String> resting() {
    return hosts.entrySet().stream()
        .filter(host -> host.getValue().left() < 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Whether this mail may leave now; if so, it is counted. */
  synchronized boolean take(OutgoingMail mail) {
    if (ratePerHost > 0) {
      if (hosts.size() > MOST_HOSTS) {
        hosts.values().removeIf(Allowance::isFull);
      }
      Allowance host = hosts.computeIfAbsent(host(mail), any -> new Allowance(ratePerHost));
      if (host.left() < 1) {
        return false;
      }
      host.left--;
    }
    all.left--;
    return true;
  }

  private final class Allowance {
    private final int rate;
    private final double most;
    private double left;
    private long countedAt = nanos.getAsLong();

    Allowance(int rate) {
      this.rate = rate;
      this.most = Math.max(1, rate * SECONDS_SAVED_UP / 60);
      this.left = most;
    }

    double left() {
      if (rate == 0) {
        return Double.MAX_VALUE;
      }
      long now = nanos.getAsLong();
      left = Math.min(most, left + (now - countedAt) / 60e9 * rate);
      countedAt = now;
      return left + ROUNDING;
    }

    boolean isFull() {
      return left() >= most;
    }
  }
}
