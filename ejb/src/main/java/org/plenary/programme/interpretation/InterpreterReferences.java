package org.plenary.programme.interpretation;

import jakarta.enterprise.context.Dependent;
import org.plenary.directory.merge.ColumnReferences;

/** Interpreters of events. */
@Dependent
class InterpreterReferences extends ColumnReferences {
  InterpreterReferences() {
    super("interpreter", "Interpreter", "interpreter", "person_ref");
  }
}
