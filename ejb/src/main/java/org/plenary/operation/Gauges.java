package org.plenary.operation;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricID;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.plenary.shared.AsSystem;
import org.plenary.shared.Figure;
import org.plenary.shared.FirstStartDone;

/**
 * Puts the figures among the server's metrics while the application runs. By hand: the server
 * cannot read the annotation {@code @Gauge} in an EAR.
 *
 * <p>Who reads the metrics asks for each figure by itself, so all of them are read together and
 * kept for some seconds. Where they cannot be read they are not a number, which monitoring sees.
 */
@Startup
@Singleton(name = "Gauges")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class Gauges {
  private static final Logger LOG = Logger.getLogger(Gauges.class.getName());
  private static final String PREFIX = "plenary_";
  private static final long KEPT = Duration.ofSeconds(5).toNanos();

  @Inject private MetricRegistry registry;
  @EJB private FigureReader reader;
  @EJB private AsSystem system;

  private List<Figure> registered = List.of();
  private Map<Figure, Double> figures = Map.of();
  private long readAt;

  /** Begins as soon as the data are there: the server knows no roles while it starts. */
  public synchronized void begin(@Observes FirstStartDone done) {
    if (registered.isEmpty()) {
      read();
      registered = List.copyOf(figures.keySet());
      registered.forEach(this::register);
    }
  }

  private void register(Figure figure) {
    Metadata metadata =
        Metadata.builder()
            .withName(PREFIX + figure.name())
            .withDescription(figure.description())
            .build();
    registry.gauge(metadata, () -> value(figure), tags(figure));
  }

  private static Tag[] tags(Figure figure) {
    return figure.label() == null
        ? new Tag[0]
        : new Tag[] {new Tag(figure.label(), figure.value())};
  }

  @PreDestroy
  void remove() {
    for (Figure figure : registered) {
      registry.remove(new MetricID(PREFIX + figure.name(), tags(figure)));
    }
  }

  private synchronized double value(Figure figure) {
    if (System.nanoTime() - readAt > KEPT) {
      read();
    }
    return figures.getOrDefault(figure, Double.NaN);
  }

  private void read() {
    try {
      system.run(() -> figures = reader.read());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The figures cannot be read", e);
      figures = Map.of();
    }
    readAt = System.nanoTime();
  }
}
