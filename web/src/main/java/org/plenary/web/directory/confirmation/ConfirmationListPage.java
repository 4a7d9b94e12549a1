package org.plenary.web.directory.confirmation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.directory.confirmation.CorrectionRow;
import org.plenary.directory.confirmation.CorrectionService;
import org.plenary.directory.confirmation.DecayCounts;
import org.plenary.directory.confirmation.DecayFilter;
import org.plenary.directory.confirmation.DecayKind;
import org.plenary.directory.confirmation.DecayRow;
import org.plenary.directory.confirmation.DecayService;
import org.plenary.directory.confirmation.EntryLinkSending;
import org.plenary.shared.DomainException;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.shared.Retry;
import org.plenary.web.directory.Addresses;
import org.plenary.web.directory.FormMessages;
import org.plenary.web.shared.Params;

/**
 * The work list of entries that may no longer be right, and of corrections that wait: filters and
 * page stand in the address. What was done last to several can be undone.
 */
@Named
@ViewScoped
public class ConfirmationListPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 50;
  private static final String PAGE = "confirmations.xhtml?faces-redirect=true";

  /** The list of corrections, beside those of {@link DecayKind}. */
  private static final String CORRECTIONS = "CORRECTIONS";

  @Inject private DecayService decay;
  @Inject private CorrectionService corrections;
  @Inject private EntryLinkSending links;
  @Inject private FormMessages messages;
  @Inject private HttpServletRequest request;

  private String kind;
  private String state;
  private String organization;
  private String page;
  private String confirmed;
  private String sent;
  private String count;
  private transient DecayCounts counts;
  private transient Page<DecayRow> rows;
  private transient Page<CorrectionRow> waiting;

  /** Reads how much there is; without a kind the first list with anything in it is shown. */
  public void load() {
    counts = decay.counts();
    if (kind == null || kind.isBlank()) {
      kind = counts.corrections() > 0 ? CORRECTIONS : first().name();
    }
  }

  private DecayKind first() {
    return Stream.of(DecayKind.values())
        .filter(one -> counts.of(one) > 0)
        .findFirst()
        .orElse(DecayKind.UNCONFIRMED);
  }

  /** Which entries are shown. */
  public DecayKind getDecayKind() {
    try {
      return DecayKind.valueOf(kind.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new DomainException("shared.code.unknown", kind);
    }
  }

  public boolean isOfCorrections() {
    return CORRECTIONS.equals(kind);
  }

  /** The entries of this page. */
  public Page<DecayRow> getRows() {
    if (rows == null) {
      DecayFilter filter =
          new DecayFilter(getDecayKind(), Params.text(state), Params.text(organization));
      rows = decay.list(filter, new PageRequest(Addresses.number(page), SIZE));
    }
    return rows;
  }

  /** The corrections of this page. */
  public Page<CorrectionRow> getWaiting() {
    if (waiting == null) {
      waiting = corrections.waiting(new PageRequest(Addresses.number(page), SIZE));
    }
    return waiting;
  }

  /** How many entries there are of each kind. */
  public DecayCounts getCounts() {
    if (counts == null) {
      counts = decay.counts();
    }
    return counts;
  }

  public DecayKind[] getKinds() {
    return DecayKind.values();
  }

  /** Whether the footnote on Kosovo is due. */
  public boolean isKosovo() {
    return isOfCorrections()
        ? getWaiting().rows().stream().anyMatch(CorrectionRow::isKosovo)
        : getRows().rows().stream().anyMatch(DecayRow::isKosovo);
  }

  private List<UUID> selected() {
    String[] who = request.getParameterValues("who");
    List<UUID> refs =
        Stream.of(who == null ? new String[0] : who).map(Addresses::ref).distinct().toList();
    if (refs.isEmpty()) {
      throw new DomainException("confirmation.nobodySelected");
    }
    return refs;
  }

  /** The selected entries are right. */
  public String confirm() {
    String[] target = new String[1];
    messages.accepted(
        "list",
        () -> {
          List<UUID> refs = selected();
          UUID step = Retry.onTransient(() -> decay.confirm(refs));
          target[0] = address() + "&confirmed=" + step + "&count=" + refs.size();
        });
    return target[0];
  }

  /** To the preview of the links to those who are selected. */
  public String send() {
    String[] target = new String[1];
    messages.accepted(
        "list",
        () ->
            target[0] =
                "confirmationsend.xhtml?faces-redirect=true&kind="
                    + kind
                    + selected().stream().map(ref -> "&who=" + ref).collect(Collectors.joining()));
    return target[0];
  }

  /** Takes back what was done last. */
  public String undo() {
    if (Params.text(confirmed) != null) {
      Retry.onTransient(() -> decay.undo(Addresses.ref(confirmed)));
    } else {
      Retry.onTransient(() -> links.undo(Addresses.ref(sent)));
    }
    return address() + "&undone=1";
  }

  private String address() {
    return PAGE
        + "&kind="
        + kind
        + (Params.text(state) == null ? "" : "&state=" + state)
        + (Params.text(organization) == null ? "" : "&organization=" + organization);
  }

  /** Whether anything can be undone. */
  public boolean isUndoable() {
    return Params.text(confirmed) != null || Params.text(sent) != null;
  }

  /** For how many something was done last. */
  public int getDone() {
    return Addresses.number(count);
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getOrganization() {
    return organization;
  }

  public void setOrganization(String organization) {
    this.organization = organization;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public String getConfirmed() {
    return confirmed;
  }

  public void setConfirmed(String confirmed) {
    this.confirmed = confirmed;
  }

  public String getSent() {
    return sent;
  }

  public void setSent(String sent) {
    this.sent = sent;
  }

  public String getCount() {
    return count;
  }

  public void setCount(String count) {
    this.count = count;
  }
}
