package org.plenary.operation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Set;
import org.plenary.shared.HealthCheck;
import org.plenary.shared.HealthFinding;
import org.plenary.shared.Reason;
import org.plenary.shared.Settings;

/** Whether people reach Plenary over TLS. */
@Dependent
class AddressHealth implements HealthCheck {
  private static final int ORDER = 90;
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Settings settings;

  @Inject
  AddressHealth(Settings settings) {
    this.settings = settings;
  }

  @Override
  public String name() {
    return "address";
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public HealthFinding check() {
    URI address = URI.create(settings.publicUrl());
    String shown = address.getScheme() + "://" + address.getRawAuthority().replaceAll("^.*@", "");
    if ("https".equals(address.getScheme())) {
      boolean proxies = settings.text("PLENARY_TRUSTED_PROXIES").isPresent();
      return proxies
          ? HealthFinding.well(new Reason("operation.health.address.tls", shown))
          : HealthFinding.look(
              new Reason("operation.health.address.tls", shown),
              new Reason("operation.health.address.noProxies"));
    }
    return LOOPBACK.contains(address.getHost())
        ? HealthFinding.look(new Reason("operation.health.address.loopback", shown))
        : HealthFinding.broken(new Reason("operation.health.address.plain", shown));
  }
}
