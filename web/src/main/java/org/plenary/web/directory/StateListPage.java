package org.plenary.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.Membership;
import org.plenary.directory.protocol.ProtocolOrder;
import org.plenary.directory.protocol.ProtocolService;
import org.plenary.web.shared.Reader;

/** The 57 participating States and the 11 Partners for Co-operation, apart. */
@Named
@RequestScoped
public class StateListPage {
  @Inject private DirectoryService directory;
  @Inject private ProtocolService protocol;
  @Inject private Reader reader;

  private List<EntityLine> states;

  private List<EntityLine> states() {
    if (states == null) {
      var order = protocol.comparator(ProtocolOrder.SCREEN, reader.language(), null, null);
      states = directory.states().stream().sorted(order).toList();
    }
    return states;
  }

  /** The participating States, in the reader's alphabetical order. */
  public List<EntityLine> getParticipating() {
    return states().stream().filter(s -> s.membership().isParticipating()).toList();
  }

  /** The Mediterranean Partners. */
  public List<EntityLine> getMediterranean() {
    return of(Membership.PARTNER_MEDITERRANEAN);
  }

  /** The Asian Partners. */
  public List<EntityLine> getAsian() {
    return of(Membership.PARTNER_ASIAN);
  }

  private List<EntityLine> of(Membership membership) {
    return states().stream().filter(s -> s.membership() == membership).toList();
  }
}
