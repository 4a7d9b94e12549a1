package org.plenary.directory.protocol;

import static org.plenary.shared.Roles.ADMIN;
import static org.plenary.shared.Roles.CO_ORDINATORS_DESK;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SECRETARY;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.audit.AuditTrail;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.shared.Language;

/** The protocol orders that the office keeps (rule 8). */
@Stateless
@RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY, ADMIN})
public class ProtocolService {
  @Inject private ProtocolRepository repository;
  @Inject private DirectoryService directory;
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
    return ProtocolOrderRow.of(repository.order(documentKind));
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
    ProtocolOrder order = repository.order(documentKind);
    order.expectVersion(version);
    order.arrange(blocks, language);
    repository.flush();
  }

  /**
   * The comparator of protocol order for a kind of document.
   *
   * @param documentKind {@link ProtocolOrder#OFFICIAL_LIST} or {@link ProtocolOrder#SCREEN}
   * @param reader the reader's language
   * @param host entity that comes first as the host, or null
   * @param chairpersonship entity that comes next, or null
   */
  @PermitAll
  public ProtocolComparator comparator(
      String documentKind, Language reader, UUID host, UUID chairpersonship) {
    ProtocolOrder order = repository.order(documentKind);
    Map<String, EntityLine> states = new HashMap<>();
    directory.states().forEach(state -> states.put(state.code(), state));
    return new ProtocolComparator(
        order.blocks(), order.languageFor(reader), states, host, chairpersonship);
  }

  /** The history of an order, latest first. */
  public List<HistoryEntry> history(UUID ref) {
    return audit.history(ref);
  }
}
