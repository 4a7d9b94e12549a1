package org.plenary.web.directory.duplicate;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.PersonLine;
import org.plenary.directory.duplicate.DuplicateService;
import org.plenary.directory.duplicate.LikelyDuplicate;
import org.plenary.directory.duplicate.PersonPair;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.shared.Retry;
import org.plenary.web.directory.Addresses;
import org.plenary.web.directory.EntityOptions;

/** Pairs of people who may be one, to be told apart; the last pair told apart can be taken back. */
@Named
@ViewScoped
public class DuplicatesPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int ROWS = 25;

  @Inject private DuplicateService duplicates;
  @Inject private DirectoryService directory;
  @Inject private EntityOptions options;

  private String page;
  private String first;
  private String second;
  private transient Page<LikelyDuplicate> rows;
  private transient Map<UUID, EntityLine> bodies;
  private transient Map<UUID, PersonLine> told;

  /** The pairs of this page. */
  public Page<LikelyDuplicate> getRows() {
    if (rows == null) {
      rows = duplicates.likely(new PageRequest(Addresses.number(page), ROWS));
      Set<UUID> refs = new LinkedHashSet<>();
      for (LikelyDuplicate pair : rows.rows()) {
        refs.add(pair.first().entityRef());
        refs.add(pair.second().entityRef());
      }
      refs.remove(null);
      bodies = directory.entities(refs);
    }
    return rows;
  }

  /** Where somebody has the present role; "" for nowhere. */
  public String body(PersonLine person) {
    getRows();
    return person.entityRef() == null ? "" : options.name(bodies.get(person.entityRef()));
  }

  /** Whether the footnote is due. */
  public boolean isKosovo() {
    getRows();
    return bodies.values().stream().anyMatch(EntityLine::isKosovo);
  }

  /** They are two. */
  public String tellApart(LikelyDuplicate pair) {
    Retry.onTransient(() -> duplicates.tellApart(pair.pair()));
    return address() + "&first=" + pair.first().ref() + "&second=" + pair.second().ref();
  }

  /** Takes back what was said last. */
  public String takeBack() {
    PersonPair pair = new PersonPair(Addresses.ref(first), Addresses.ref(second));
    Retry.onTransient(() -> duplicates.compareAgain(pair));
    return address();
  }

  private String address() {
    return "duplicates.xhtml?faces-redirect=true&page=" + Addresses.number(page);
  }

  /** The names of those who were told apart last; empty if that is not what one came from. */
  public String getToldApart() {
    if (first == null || second == null || first.equals(second)) {
      return "";
    }
    if (told == null) {
      told = directory.people(Set.of(Addresses.ref(first), Addresses.ref(second)));
    }
    return told.size() < 2
        ? ""
        : String.join(" – ", told.values().stream().map(PersonLine::displayName).toList());
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public String getFirst() {
    return first;
  }

  public void setFirst(String first) {
    this.first = first;
  }

  public String getSecond() {
    return second;
  }

  public void setSecond(String second) {
    this.second = second;
  }
}
