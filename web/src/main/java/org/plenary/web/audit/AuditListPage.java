package org.plenary.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.plenary.audit.AuditFilter;
import org.plenary.audit.AuditLog;
import org.plenary.audit.AuditRow;
import org.plenary.shared.Page;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.ReaderTexts;

/**
 * The audit trail, and the looks at protected data that are a part of it, with the filters of the
 * address.
 */
@Named
@RequestScoped
public class AuditListPage {
  private static final int SIZE = 50;

  @Inject private AuditLog log;
  @Inject private AuditWords words;
  @Inject private ReaderTexts texts;

  private String actor;
  private String from;
  private String to;
  private String type;
  private String action;
  private String ref;
  private String page;
  private Page<AuditRow> found;
  private List<AuditLine> lines;

  /** Reads the entries that the address asks for. */
  public void load() {
    read(params().filter());
  }

  /** Reads the looks that the address asks for. */
  public void loadLooks() {
    read(params().filter().ofLooks());
  }

  private void read(AuditFilter filter) {
    found = log.page(filter, Params.page(page, SIZE));
    lines = words.lines(found.rows());
  }

  private AuditParams params() {
    return new AuditParams(actor, from, to, type, action, ref);
  }

  public Page<AuditRow> getFound() {
    return found;
  }

  public List<AuditLine> getLines() {
    return lines;
  }

  /** How many entries there are, or at least. */
  public String getCount() {
    boolean more = found.total() >= AuditLog.MOST;
    return texts.of(more ? "audit.count.most" : "audit.count", found.total());
  }

  public Map<String, String> getKinds() {
    return words.kinds();
  }

  public Map<String, String> getActions() {
    return words.actions();
  }

  public String getActor() {
    return actor;
  }

  public void setActor(String actor) {
    this.actor = actor;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getAction() {
    return action;
  }

  public void setAction(String action) {
    this.action = action;
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
