package org.plenary.sideevent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.plenary.event.EventDetail;
import org.plenary.event.PublishedFigure;
import org.plenary.event.Qualifier;
import org.plenary.shared.Aggregate;
import org.plenary.shared.LocalizedText;

/** What came of a side event that took place. */
@Entity
@Table(name = "side_event_outcome")
public class SideEventOutcome extends Aggregate {
  @Column(name = "side_event_ref", nullable = false, updatable = false)
  private UUID sideEventRef;

  @Column(name = "conference_code", nullable = false, updatable = false)
  private String conferenceCode;

  @Column(name = "participants")
  private Integer participants;

  @Enumerated(EnumType.STRING)
  @Column(name = "qualifier")
  private Qualifier qualifier;

  @Column(name = "summary")
  private LocalizedText summary;

  @Column(name = "recommendations")
  private LocalizedText recommendations;

  protected SideEventOutcome() {}

  SideEventOutcome(EventDetail sideEvent, RecordOutcome facts) {
    sideEventRef = sideEvent.ref();
    conferenceCode = sideEvent.row().parentCode();
    edit(facts);
  }

  final void edit(RecordOutcome facts) {
    participants = facts.participants();
    qualifier = facts.participants() == null ? null : facts.qualifier();
    summary = facts.summary();
    recommendations = facts.recommendations();
  }

  OutcomeRow row() {
    return new OutcomeRow(
        sideEventRef,
        version(),
        participants == null ? null : new PublishedFigure(participants, qualifier),
        summary,
        recommendations == null ? LocalizedText.empty() : recommendations);
  }
}
