package org.plenary.web.directory.correspondence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.plenary.directory.correspondence.CorrespondenceFilter;
import org.plenary.directory.correspondence.CorrespondenceFilter.Standing;
import org.plenary.directory.correspondence.CorrespondenceRow;
import org.plenary.directory.correspondence.CorrespondenceService;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.shared.Roles;

/** The latest entries with somebody, and what is due, as parts of other pages. */
@Named
@RequestScoped
public class PartyCorrespondence {
  private static final PageRequest LATEST = new PageRequest(0, 10);
  private static final PageRequest DUE = new PageRequest(0, 20);
  private static final List<String> READERS =
      List.of(Roles.OFFICER, Roles.ORGANIZER, Roles.CO_ORDINATORS_DESK, Roles.SECRETARY);

  @Inject private CorrespondenceService correspondence;
  @Inject private HttpServletRequest request;

  private UUID of;
  private Page<CorrespondenceRow> latest;
  private Page<CorrespondenceRow> due;

  /** Whether the reader sees correspondence. */
  public boolean isAllowed() {
    return READERS.stream().anyMatch(request::isUserInRole);
  }

  /** The ten latest with this person, organization or State, and how many there are. */
  public Page<CorrespondenceRow> latest(UUID party) {
    if (latest == null || !party.equals(of)) {
      of = party;
      latest = correspondence.list(CorrespondenceFilter.with(party), LATEST);
    }
    return latest;
  }

  /** What the reader is to see to this week, and all that is overdue. */
  public Page<CorrespondenceRow> getDue() {
    if (due == null) {
      due = correspondence.list(CorrespondenceFilter.standing(Standing.MINE), DUE);
    }
    return due;
  }
}
