package org.plenary.programme.interpretation;

import jakarta.enterprise.context.Dependent;
import org.plenary.directory.merge.ColumnReferences;

/** Speakers whose speeches came in. */
@Dependent
class SpeechReferences extends ColumnReferences {
  SpeechReferences() {
    super("speech", "SpeechReceived", "speech_received", "person_ref");
  }
}
