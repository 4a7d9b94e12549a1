package org.plenary.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period;

/** Dates in the reader's language, for pages: {@code #{dates.day(event.from)}}. */
@Named("dates")
@RequestScoped
public class ReaderDates {
  private Dates dates;

  protected ReaderDates() {}

  @Inject
  public ReaderDates(Reader reader) {
    dates = Dates.in(reader.language());
  }

  public String day(LocalDate day) {
    return dates.day(day);
  }

  public String days(LocalDate first, LocalDate last) {
    return dates.days(first, last);
  }

  public String moment(Instant moment) {
    return dates.moment(moment);
  }

  public String date(PartialDate date) {
    return dates.date(date);
  }

  public String period(Period period) {
    return dates.period(period);
  }
}
