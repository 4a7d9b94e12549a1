package org.plenary.mail.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String SIGNED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

  @Test
  void isTheOneOfTheExampleThatLibrariesAreCheckedWith() {
    assertEquals(SIGNED, signed(List.of(SECRET)));
  }

  @Test
  void aSecretThatWasReplacedSignsBesideTheNewOne() {
    String both = signed(List.of(Signature.secret(), SECRET));
    assertEquals(2, both.split(" ").length);
    assertTrue(both.endsWith(" " + SIGNED), both);
  }

  private static String signed(List<String> secrets) {
    return Signature.of(
        secrets, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330L, "{\"test\": 2432232314}");
  }
}
