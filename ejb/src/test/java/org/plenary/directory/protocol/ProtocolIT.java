package org.plenary.directory.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.shared.FieldException;
import org.plenary.shared.StaleException;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

/** Keeping the protocol order. */
class ProtocolIT extends ContainerTest {
  @Inject private ProtocolService protocol;
  @Inject private As.Officer officer;

  @Test
  void theOfficeKeepsTheProtocolOrder() {
    ProtocolOrderRow read = officer.call(() -> protocol.order(ProtocolOrder.SCREEN));
    List<ProtocolBlock> moved = new ArrayList<>(read.blocks());
    Collections.swap(moved, 8, 9);
    officer.run(() -> protocol.arrange(ProtocolOrder.SCREEN, read.version(), moved, null));
    assertEquals(moved, officer.call(() -> protocol.order(ProtocolOrder.SCREEN)).blocks());
    assertThrows(
        StaleException.class,
        () ->
            officer.run(
                () -> protocol.arrange(ProtocolOrder.SCREEN, read.version(), read.blocks(), null)));
    long version = officer.call(() -> protocol.order(ProtocolOrder.SCREEN)).version();
    List<ProtocolBlock> short1 = moved.subList(0, 9);
    assertThrows(
        FieldException.class,
        () -> officer.run(() -> protocol.arrange(ProtocolOrder.SCREEN, version, short1, null)));
    officer.run(() -> protocol.arrange(ProtocolOrder.SCREEN, version, read.blocks(), null));
    assertFalse(officer.call(() -> protocol.history(read.ref())).isEmpty());
  }
}
