package org.plenary.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;
import org.plenary.shared.Aggregate;
import org.plenary.shared.PartialDate;
import org.plenary.shared.RecordedDate;
import org.plenary.shared.importing.Source;

/** A decision or document by which the participating States commit themselves. */
@Entity
@Table(name = "commitment")
public class Commitment extends Aggregate {
  @Column(name = "symbol", nullable = false)
  private String symbol;

  @Column(name = "title", nullable = false)
  private String title;

  @Embedded private RecordedDate date;

  @Column(name = "place")
  private String place;

  @Enumerated(EnumType.STRING)
  @Column(name = "source", nullable = false)
  private Source source;

  protected Commitment() {}

  Commitment(String symbol) {
    this.symbol = symbol;
  }

  /** Takes what a source says of it. */
  void describe(String newTitle, PartialDate adopted, String newPlace, Source newSource) {
    title = newTitle;
    if (!Objects.equals(RecordedDate.read(date), adopted)) {
      date = RecordedDate.of(adopted);
    }
    place = newPlace;
    source = newSource;
  }

  String symbol() {
    return symbol;
  }

  CommitmentRow row() {
    return new CommitmentRow(symbol, title, RecordedDate.read(date), place, source);
  }
}
