package org.plenary.web.directory.correspondence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.directory.correspondence.CorrespondenceFilter;
import org.plenary.directory.correspondence.CorrespondenceKind;
import org.plenary.directory.correspondence.CorrespondenceRow;
import org.plenary.directory.correspondence.CorrespondenceService;
import org.plenary.directory.correspondence.RegisterSeries;
import org.plenary.shared.Page;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.ReaderTexts;

/** The register of outgoing letters, a year at a time; every number, void ones included. */
@Named
@RequestScoped
public class RegisterPage {
  private static final int SIZE = 100;

  @Inject private CorrespondenceService correspondence;
  @Inject private ReaderTexts texts;
  @Inject private Clock clock;

  private String series;
  private String year;
  private String q;
  private String page;
  private Page<CorrespondenceRow> rows;
  private List<Integer> years;

  /** Reads the year that the address asks for, else the latest in which a number was given. */
  public void load() {
    years = correspondence.registerYears();
    if (Params.text(year) == null) {
      year = String.valueOf(years.isEmpty() ? LocalDate.now(clock).getYear() : years.getFirst());
    }
    rows = correspondence.list(filter(series, year, q), Params.page(page, SIZE));
  }

  static CorrespondenceFilter filter(String series, String year, String q) {
    RegisterSeries one = Params.code(RegisterSeries.class, series);
    CorrespondenceKind kind =
        one == null
            ? null
            : one == RegisterSeries.NV
                ? CorrespondenceKind.NOTE_VERBALE
                : CorrespondenceKind.LETTER;
    return new CorrespondenceFilter(
        Params.text(q),
        kind,
        null,
        null,
        null,
        null,
        null,
        Params.year(year),
        true,
        CorrespondenceFilter.Sort.NUMBER,
        true);
  }

  public Page<CorrespondenceRow> getRows() {
    return rows;
  }

  /** Whether a row of the list has the footnote on Kosovo. */
  public boolean isKosovo() {
    return rows.rows().stream().anyMatch(CorrespondenceRow::isKosovo);
  }

  /** The years in which numbers were given. */
  public Map<String, String> getYears() {
    Map<String, String> options = new LinkedHashMap<>();
    years.forEach(one -> options.put(one.toString(), one.toString()));
    options.putIfAbsent(year, year);
    return options;
  }

  public Map<String, String> getAllSeries() {
    return texts.constants("directory", RegisterSeries.values());
  }

  public String getSeries() {
    return series;
  }

  public void setSeries(String series) {
    this.series = series;
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
