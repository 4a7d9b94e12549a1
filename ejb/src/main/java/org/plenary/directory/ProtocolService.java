package org.plenary.directory;

import static org.plenary.shared.Roles.ADMIN;
import static org.plenary.shared.Roles.CO_ORDINATORS_DESK;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SECRETARY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.plenary.audit.AuditTrail;
import org.plenary.audit.HistoryEntry;
import org.plenary.shared.Language;

/** The protocol orders that the office keeps (rule 8). */
@Stateless
@RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY, ADMIN})
public class ProtocolService {
  @Inject private EntityRepository entities;
  @Inject private AuditTrail audit;

  /** The orders of official lists and of screens. One query each. */
  public List<ProtocolOrderRow> orders() {
    return List.of(order(ProtocolOrder.OFFICIAL_LIST), order(ProtocolOrder.SCREEN));
  }

  /**
   * The order for a kind of document.
   *
   * @throws org.plenary.shared.NotFoundException if there is none
   */
  public ProtocolOrderRow order(String documentKind) {
    return ProtocolOrderRow.of(entities.protocolOrder(documentKind));
  }

  /**
   * Arranges the blocks anew.
   *
   * @param version that the editor had before their eyes
   * @param blocks every block once
   * @param language of the alphabetical order inside a block; null: the reader's
   * @throws org.plenary.shared.StaleException if somebody changed it since
   */
  @RolesAllowed(OFFICER)
  public void arrange(
      String documentKind, long version, List<ProtocolBlock> blocks, Language language) {
    ProtocolOrder order = entities.protocolOrder(documentKind);
    order.expectVersion(version);
    order.arrange(blocks, language);
    entities.flush();
  }

  /** The history of an order, latest first. */
  public List<HistoryEntry> history(UUID ref) {
    return audit.history(ref);
  }
}
