package org.plenary.web.shared;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReadyBytesTest {
  @Test
  void acceptsGzipUnlessItsWeightIsZero() {
    assertTrue(ReadyBytes.acceptsGzip("gzip, deflate, br"));
    assertTrue(ReadyBytes.acceptsGzip("br, gzip;q=0.5"));
    assertFalse(ReadyBytes.acceptsGzip("gzip;q=0, br"));
    assertFalse(ReadyBytes.acceptsGzip("gzip; q=0.0"));
    assertFalse(ReadyBytes.acceptsGzip("identity"));
  }
}
