package org.plenary.web.directory.merge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.plenary.directory.merge.MergeRow;
import org.plenary.directory.merge.MergeService;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.web.directory.Addresses;

/** The merges that were made, and those that were undone. */
@Named
@RequestScoped
public class MergeListPage {
  private static final int ROWS = 25;

  @Inject private MergeService merges;

  private String page;
  private Page<MergeRow> rows;

  /** The merges of this page. */
  public Page<MergeRow> getRows() {
    if (rows == null) {
      rows = merges.merges(new PageRequest(Addresses.number(page), ROWS));
    }
    return rows;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
