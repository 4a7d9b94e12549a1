package org.plenary.web.directory.correspondence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.plenary.directory.correspondence.CorrespondenceFilter;
import org.plenary.directory.correspondence.CorrespondenceKind;
import org.plenary.directory.correspondence.CorrespondenceRow;
import org.plenary.directory.correspondence.CorrespondenceService;
import org.plenary.directory.correspondence.Direction;
import org.plenary.directory.correspondence.Party;
import org.plenary.shared.Page;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.ReaderTexts;

/** The list of entries: filters, order and page stand in the address. */
@Named
@RequestScoped
public class CorrespondenceListPage {
  private static final int SIZE = 50;

  @Inject private CorrespondenceService correspondence;
  @Inject private ReaderTexts texts;

  private String q;
  private String kind;
  private String direction;
  private String with;
  private String party;
  private String standing;
  private String by;
  private String year;
  private String sort;
  private String page;
  private Page<CorrespondenceRow> rows;
  private Party chosen;

  /** Reads the page of entries that the address asks for. */
  public void load() {
    CorrespondenceFilter filter = params().filter();
    rows = correspondence.list(filter, Params.page(page, SIZE));
    if (filter.party() != null) {
      chosen = correspondence.parties(List.of(filter.party())).getFirst();
    }
  }

  private CorrespondenceParams params() {
    return new CorrespondenceParams(q, kind, direction, with, party, standing, by, year, sort);
  }

  /** What the list is sorted by. */
  public String getSorted() {
    return params().order();
  }

  public Page<CorrespondenceRow> getRows() {
    return rows;
  }

  /** The person, organization or State of the list, or null. */
  public Party getChosen() {
    return chosen;
  }

  /** Whether a row of the list has the footnote on Kosovo. */
  public boolean isKosovo() {
    return rows.rows().stream().anyMatch(CorrespondenceRow::isKosovo);
  }

  public Map<String, String> getKinds() {
    return texts.constants("directory", CorrespondenceKind.values());
  }

  public Map<String, String> getDirections() {
    return texts.constants("directory", Direction.values());
  }

  public Map<String, String> getStandings() {
    return texts.constants("correspondence", CorrespondenceFilter.Standing.values());
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getDirection() {
    return direction;
  }

  public void setDirection(String direction) {
    this.direction = direction;
  }

  public String getWith() {
    return with;
  }

  public void setWith(String with) {
    this.with = with;
  }

  public String getParty() {
    return party;
  }

  public void setParty(String party) {
    this.party = party;
  }

  public String getStanding() {
    return standing;
  }

  public void setStanding(String standing) {
    this.standing = standing;
  }

  public String getBy() {
    return by;
  }

  public void setBy(String by) {
    this.by = by;
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
