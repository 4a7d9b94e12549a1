package org.plenary.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plenary.followup.FollowUpService;
import org.plenary.followup.VisitFilter;
import org.plenary.followup.VisitKind;
import org.plenary.followup.VisitRow;
import org.plenary.shared.Page;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.ReaderTexts;

/** Country visits, with the filters of the address. */
@Named
@RequestScoped
public class VisitListPage {
  private static final int SIZE = 100;

  @Inject private FollowUpService followUp;
  @Inject private ReaderTexts texts;

  private String state;
  private String kind;
  private String year;
  private String page;
  private Page<VisitRow> visits;

  /** Reads the visits that the address asks for. */
  public void load() {
    Integer in = Params.year(year);
    VisitFilter filter =
        new VisitFilter(Params.text(state), Params.code(VisitKind.class, kind), in, in);
    visits = followUp.visits(filter, Params.page(page, SIZE));
  }

  public Page<VisitRow> getVisits() {
    return visits;
  }

  /** How many visits of each kind there are altogether; kinds without any are left out. */
  public Map<VisitKind, Long> getCounts() {
    return followUp.visitsByKind();
  }

  /** The kinds as a filter offers them. */
  public Map<String, String> getKinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (VisitKind one : VisitKind.values()) {
      kinds.put(one.name(), texts.get("reference.VisitType." + one));
    }
    return kinds;
  }

  /** The years of which visits are known. */
  public Map<String, String> getYears() {
    Map<String, String> years = new LinkedHashMap<>();
    followUp.visitYears().forEach(one -> years.put(one.toString(), one.toString()));
    return years;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
