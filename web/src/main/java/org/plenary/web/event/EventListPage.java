package org.plenary.web.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plenary.event.EventFilter;
import org.plenary.event.EventOrder;
import org.plenary.event.EventRow;
import org.plenary.event.EventService;
import org.plenary.event.KindChoice;
import org.plenary.event.Stage;
import org.plenary.shared.Page;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.Reader;

/**
 * The list of events, with its filters in the address. Three queries, whatever the number of rows.
 */
@Named
@RequestScoped
public class EventListPage {
  private static final int SIZE = 50;

  @Inject private EventService events;
  @Inject private KindNames kindNames;
  @Inject private Reader reader;
  private String q;
  private String series;
  private String kind;
  private String stage;
  private String year;
  private String sort;
  private String page;
  private Page<EventRow> rows;
  private Map<String, String> seriesNames;

  /** Reads the page of the list that the address asks for. */
  public void load() {
    seriesNames = new LinkedHashMap<>();
    events.series().forEach(one -> seriesNames.put(one.code(), one.name().in(reader.language())));
    EventFilter filter =
        new EventFilter(
            Params.text(series),
            Params.text(kind) == null ? null : KindChoice.read(kind.strip()),
            Params.year(year),
            Params.code(Stage.class, stage),
            Params.text(q));
    EventOrder chosen = Params.code(EventOrder.class, sort);
    EventOrder order = chosen == null ? EventOrder.START : chosen;
    boolean descending = order == EventOrder.START || order == EventOrder.PARTICIPANTS;
    rows = events.list(filter, order, descending, Params.page(page, SIZE));
  }

  public Page<EventRow> getRows() {
    return rows;
  }

  /** Names of the series by code. */
  public Map<String, String> getSeriesNames() {
    return seriesNames;
  }

  /** Names of the kinds by code. */
  public Map<String, String> getKinds() {
    return kindNames.all(reader.language());
  }

  /** Names of the stages by code. */
  public Map<String, String> getStages() {
    EventWords words = EventWords.in(reader.language());
    Map<String, String> names = new LinkedHashMap<>();
    for (Stage one : Stage.values()) {
      names.put(one.name(), words.stage(one));
    }
    return names;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getSeries() {
    return series;
  }

  public void setSeries(String series) {
    this.series = series;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getStage() {
    return stage;
  }

  public void setStage(String stage) {
    this.stage = stage;
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = sort;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
