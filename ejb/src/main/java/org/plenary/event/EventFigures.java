package org.plenary.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** How many took part, as it was published. Immutable. */
@Embeddable
public class EventFigures implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "participants")
  private Integer participants;

  @Enumerated(EnumType.STRING)
  @Column(name = "participants_qualifier")
  private Qualifier participantsQualifier;

  @Column(name = "countries")
  private Integer countries;

  @Enumerated(EnumType.STRING)
  @Column(name = "countries_qualifier")
  private Qualifier countriesQualifier;

  protected EventFigures() {}

  EventFigures(PublishedFigure participants, PublishedFigure countries) {
    if (participants != null) {
      this.participants = participants.number();
      this.participantsQualifier = participants.qualifier();
    }
    if (countries != null) {
      this.countries = countries.number();
      this.countriesQualifier = countries.qualifier();
    }
  }

  PublishedFigure participants() {
    return PublishedFigure.of(participants, participantsQualifier);
  }

  PublishedFigure countries() {
    return PublishedFigure.of(countries, countriesQualifier);
  }
}
