package org.plenary.directory.confirmation;

import jakarta.enterprise.context.Dependent;
import org.plenary.directory.merge.ColumnReferences;

/** Corrections by the person follow to the survivor; what they are about is compared anew there. */
@Dependent
class CorrectionReferences extends ColumnReferences {
  CorrectionReferences() {
    super("correction", "EntryCorrection", "person_correction", "person_ref");
  }
}
