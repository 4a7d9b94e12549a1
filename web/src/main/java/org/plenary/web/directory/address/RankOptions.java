package org.plenary.web.directory.address;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plenary.directory.address.RankRow;
import org.plenary.directory.address.RankService;
import org.plenary.web.shared.Reader;

/** The ranks that a form offers. */
@Named
@RequestScoped
public class RankOptions {
  @Inject private RankService service;
  @Inject private Reader reader;

  private Map<String, String> ranks;

  /** Refs and names of the ranks in their order, in the reader's language. */
  public Map<String, String> getRanks() {
    if (ranks == null) {
      ranks = new LinkedHashMap<>();
      for (RankRow rank : service.list()) {
        if (!rank.none()) {
          ranks.put(rank.ref().toString(), reader.text(rank.name()));
        }
      }
    }
    return ranks;
  }
}
