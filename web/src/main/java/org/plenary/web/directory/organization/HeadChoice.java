package org.plenary.web.directory.organization;

import java.io.Serializable;
import java.util.UUID;
import org.plenary.directory.delegation.ApplyHead;
import org.plenary.directory.delegation.ProposedHead;
import org.plenary.shared.DomainException;

/** A proposed change of a head of mission and what the officer chose of it. */
public class HeadChoice implements Serializable {
  private static final String NEW = "new";
  private static final long serialVersionUID = 1L;

  private final ProposedHead row;
  private boolean chosen;
  private String person;

  HeadChoice(ProposedHead row) {
    this.row = row;
    person =
        switch (row.kind()) {
          case NEW_HEAD -> row.likely().getFirst().ref().toString();
          case UNKNOWN_PERSON -> NEW;
          case SAME, AMBIGUOUS, VACANT, UNREADABLE -> null;
        };
  }

  /**
   * The change to be made.
   *
   * @throws DomainException if nobody was chosen among several
   */
  ApplyHead apply() {
    boolean nobody = person == null || person.isBlank();
    if (nobody && row.kind() != ProposedHead.Kind.VACANT) {
      throw new DomainException("organization.heads.choose", row.listed().line());
    }
    return new ApplyHead(row, nobody || NEW.equals(person) ? null : UUID.fromString(person));
  }

  public ProposedHead getRow() {
    return row;
  }

  public boolean isChosen() {
    return chosen;
  }

  public void setChosen(boolean chosen) {
    this.chosen = chosen;
  }

  /** Who takes the post up: a ref, or "new". */
  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }
}
