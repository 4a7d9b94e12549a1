package org.plenary.directory.partnership;

import jakarta.enterprise.context.Dependent;
import org.plenary.directory.merge.ColumnReferences;

/** Contributions in which somebody was seconded. */
@Dependent
class SecondedReferences extends ColumnReferences {
  SecondedReferences() {
    super("contribution", "Contribution", "contribution", "person_ref");
  }
}
