package org.plenary.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import org.plenary.shared.Aggregate;
import org.plenary.shared.importing.Source;

/** What is known of a training beyond its event: who applied, who was selected. */
@Entity
@Table(name = "training")
public class Training extends Aggregate {
  @Column(name = "event_code", nullable = false)
  private String eventCode;

  @Column(name = "applications")
  private Integer applications;

  @Column(name = "selected")
  private Integer selected;

  @Column(name = "profiles")
  private String profiles;

  @Enumerated(EnumType.STRING)
  @Column(name = "source", nullable = false)
  private Source source;

  protected Training() {}

  Training(String eventCode) {
    this.eventCode = eventCode;
  }

  /** Takes what a source says of it; null where it is silent. */
  void describe(Integer applied, Integer chosen, List<String> professions, Source newSource) {
    applications = applied;
    selected = chosen;
    profiles = professions.isEmpty() ? null : String.join(";", professions);
    source = newSource;
  }

  String eventCode() {
    return eventCode;
  }

  private List<String> professions() {
    return profiles == null ? List.of() : Arrays.asList(profiles.split(";"));
  }

  TrainingRow row() {
    return new TrainingRow(eventCode, applications, selected, professions(), source);
  }
}
