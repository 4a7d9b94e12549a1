package org.plenary.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;
import org.plenary.shared.Aggregate;
import org.plenary.shared.LocalizedText;

/** Events that follow one another under one name, such as the Alliance conferences. */
@Entity
@Table(name = "event_series")
public class EventSeries extends Aggregate {
  @Column(name = "code", nullable = false, updatable = false)
  private String code;

  @Column(name = "name", nullable = false)
  private LocalizedText name;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private EventKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "cadence", nullable = false)
  private Cadence cadence;

  @Column(name = "host_code")
  private String hostCode;

  @Column(name = "source")
  private String source;

  protected EventSeries() {}

  public EventSeries(String code) {
    this.code = Objects.requireNonNull(code);
  }

  /** Takes what the reference data say of the series. */
  void describe(
      LocalizedText name, EventKind kind, Cadence cadence, String hostCode, String source) {
    if (new SeriesRow(ref(), code, name, kind, cadence, hostCode, source).equals(row())) {
      return;
    }
    this.name = Objects.requireNonNull(name);
    this.kind = Objects.requireNonNull(kind);
    this.cadence = Objects.requireNonNull(cadence);
    this.hostCode = hostCode;
    this.source = source;
  }

  public String code() {
    return code;
  }

  public LocalizedText name() {
    return name == null ? LocalizedText.empty() : name;
  }

  public EventKind kind() {
    return kind;
  }

  SeriesRow row() {
    return new SeriesRow(ref(), code, name(), kind, cadence, hostCode, source);
  }
}
