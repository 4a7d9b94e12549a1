package org.plenary.shared.importing;

import java.util.List;
import org.plenary.shared.DomainException;

/** An import with problems: nothing of it was taken. */
public class ImportRefused extends DomainException {
  private final transient List<Problem> problems;

  public ImportRefused(List<Problem> problems) {
    super("migration.import.refused", problems.size());
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }

  @Override
  public String getMessage() {
    return super.getMessage() + " " + problems;
  }
}
