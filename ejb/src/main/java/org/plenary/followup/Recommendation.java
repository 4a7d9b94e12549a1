package org.plenary.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.plenary.shared.Aggregate;
import org.plenary.shared.importing.Source;

/** What was recommended, to whom, and what it came from. */
@Entity
@Table(name = "recommendation")
public class Recommendation extends Aggregate {
  @Column(name = "made_in", nullable = false)
  private String madeIn;

  @Enumerated(EnumType.STRING)
  @Column(name = "addressed_to", nullable = false)
  private Addressee addressedTo;

  @Column(name = "summary", nullable = false)
  private String summary;

  @Enumerated(EnumType.STRING)
  @Column(name = "source", nullable = false)
  private Source source;

  protected Recommendation() {}

  Recommendation(String madeIn, String summary) {
    this.madeIn = madeIn;
    this.summary = summary;
  }

  /** Takes what a source says of it. */
  void describe(Addressee addressee, Source newSource) {
    addressedTo = addressee;
    source = newSource;
  }

  String naturalKey() {
    return key(madeIn, summary);
  }

  static String key(String madeIn, String summary) {
    return madeIn + "|" + summary;
  }

  RecommendationRow row() {
    return new RecommendationRow(madeIn, addressedTo, summary, source);
  }
}
