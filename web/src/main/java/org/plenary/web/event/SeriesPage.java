package org.plenary.web.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.plenary.directory.DirectoryService;
import org.plenary.event.EventRow;
import org.plenary.event.EventService;
import org.plenary.event.SeriesRow;
import org.plenary.shared.NotFoundException;
import org.plenary.web.shared.Reader;

/** The history of a series over the years; without a code, all series. */
@Named
@RequestScoped
public class SeriesPage {
  @Inject private EventService events;
  @Inject private DirectoryService directory;
  @Inject private Reader reader;
  private String code;
  private SeriesRow series;
  private List<SeriesRow> all = List.of();
  private List<EventRow> editions = List.of();

  /** Reads the series that the address names. */
  public void load() {
    if (code == null || code.isBlank()) {
      all = events.series();
      return;
    }
    series = events.series(code).orElseThrow(NotFoundException::new);
    editions = events.seriesHistory(code);
  }

  /** Name of the organization that convenes it, or "". */
  public String getHost() {
    return series.hostCode() == null
        ? ""
        : directory
            .entityByCode(series.hostCode())
            .map(entity -> entity.name().in(reader.language()))
            .orElse(series.hostCode());
  }

  /** The bars of the chart, in the order of time. */
  public List<SeriesBar> getBars() {
    return SeriesBar.of(editions);
  }

  public SeriesRow getSeries() {
    return series;
  }

  public List<SeriesRow> getAll() {
    return all;
  }

  public List<EventRow> getEditions() {
    return editions;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
