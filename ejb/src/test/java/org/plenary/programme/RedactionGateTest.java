package org.plenary.programme;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.plenary.shared.StartingException;

class RedactionGateTest {
  private final RedactionGate gate = new RedactionGate();

  @Test
  void holdsBackWhatIsPublishedUntilRedactionsAreReplayed() {
    assertThrows(StartingException.class, gate::pass);
    gate.open(new RedactionsReplayed());
    assertDoesNotThrow(gate::pass);
  }
}
