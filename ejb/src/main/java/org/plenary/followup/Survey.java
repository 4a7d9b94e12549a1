package org.plenary.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.plenary.shared.Aggregate;
import org.plenary.shared.importing.Source;

/** A survey and how many answered it. */
@Entity
@Table(name = "survey")
public class Survey extends Aggregate {
  @Column(name = "code", nullable = false)
  private String code;

  @Column(name = "title", nullable = false)
  private String title;

  @Column(name = "year")
  private Integer year;

  @Column(name = "states_answered")
  private Integer statesAnswered;

  @Column(name = "states_asked")
  private Integer statesAsked;

  @Column(name = "ngos_answered")
  private Integer ngosAnswered;

  @Column(name = "finding")
  private String finding;

  @Enumerated(EnumType.STRING)
  @Column(name = "source", nullable = false)
  private Source source;

  protected Survey() {}

  Survey(String code) {
    this.code = code;
  }

  /** Takes what a source says of it; numbers null where it is silent. */
  void describe(String newTitle, Integer newYear, String newFinding, Source newSource) {
    title = newTitle;
    year = newYear;
    finding = newFinding;
    source = newSource;
  }

  /** Takes how many answered, of how many. */
  void count(Integer answered, Integer asked, Integer ngos) {
    statesAnswered = answered;
    statesAsked = asked;
    ngosAnswered = ngos;
  }

  String code() {
    return code;
  }

  SurveyRow row() {
    return new SurveyRow(
        code, title, year, statesAnswered, statesAsked, ngosAnswered, finding, source);
  }
}
