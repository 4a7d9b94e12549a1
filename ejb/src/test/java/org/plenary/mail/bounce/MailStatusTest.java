package org.plenary.mail.bounce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MailStatusTest {
  @Test
  void isFoundInWhatAServerSaid() {
    assertEquals("5.1.1", MailStatus.in("550 5.1.1 User unknown"));
    assertEquals("5.0.0", MailStatus.in("said: 550 no such user"));
    assertEquals("4.0.0", MailStatus.in("421-try later"));
    assertEquals(null, MailStatus.in("host 192.5.1.1 on 5.1.1.9 is down since 1550"));
  }

  @Test
  void onlyAnAddressThatIsNoGoodIsMarked() {
    assertTrue(MailStatus.isOfTheAddress("5.1.1"));
    assertTrue(MailStatus.isOfTheAddress(null));
    assertFalse(MailStatus.isOfTheAddress("5.2.2"), "full");
    assertFalse(MailStatus.isOfTheAddress("5.7.1"), "our text was not liked");
    assertEquals("bounce.why.full", MailStatus.why("5.2.2"));
    assertEquals("bounce.why.refused", MailStatus.why("5.7.26"));
    assertEquals("bounce.why.other", MailStatus.why("5.3.4"));
  }
}
