package org.plenary.web.directory.address;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.plenary.directory.address.RankRow;
import org.plenary.directory.address.RankService;
import org.plenary.web.directory.FormMessages;

/** The ranks in their order. */
@Named
@ViewScoped
public class RankListPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private RankService ranks;
  @Inject private FormMessages messages;

  private transient List<RankRow> rows;

  public List<RankRow> getRows() {
    if (rows == null) {
      rows = ranks.list();
    }
    return rows;
  }

  /** Moves a rank up (-1) or down (1). */
  public void move(UUID ref, int by) {
    messages.accepted("form", () -> ranks.move(ref, by));
    rows = null;
  }
}
