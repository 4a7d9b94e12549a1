package org.plenary.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTest {
  private long nanos;
  private final RateLimit sixty = new RateLimit(60, clock());

  private TimeMeter clock() {
    return new TimeMeter() {
      @Override
      public long currentTimeNanos() {
        return nanos;
      }

      @Override
      public boolean isWallClockBased() {
        return false;
      }
    };
  }

  @Test
  void letsAMinutesWorthThroughAtOnceAndThenAsFastAsItFills() {
    for (int i = 0; i < 60; i++) {
      assertEquals(0, sixty.take("a"), "request " + i);
    }
    assertEquals(1, sixty.ask("a"));
    assertTrue(sixty.take("a") > 0);
    assertEquals(0, sixty.take("b"));
    nanos += Duration.ofSeconds(1).toNanos();
    assertEquals(0, sixty.ask("a"));
    assertEquals(0, sixty.take("a"));
    assertTrue(sixty.take("a") > 0);
  }

  @Test
  void tellsHowLongToWait() {
    RateLimit two = new RateLimit(2, clock());
    two.take("a");
    two.take("a");
    assertEquals(30, two.take("a"));
    nanos += Duration.ofSeconds(10).toNanos();
    assertEquals(20, two.take("a"));
  }

  @Test
  void withZeroLimitsNobody() {
    RateLimit none = new RateLimit(0, clock());
    for (int i = 0; i < 10_000; i++) {
      assertEquals(0, none.take("a"));
    }
    assertEquals(0, none.clients());
  }

  @Test
  void keepsNoMoreClientsThanItMay() {
    for (int i = 0; i < RateLimit.MOST_CLIENTS + 5; i++) {
      sixty.take("client " + i);
    }
    assertEquals(RateLimit.MOST_CLIENTS, sixty.clients());
  }

  @Test
  void takesANetworkOfIpv6ForOneClient() {
    assertEquals("192.0.2.1", AddressBlock.network("192.0.2.1"));
    String one = AddressBlock.network("2001:db8:1:2:0:0:0:1");
    assertEquals(one, AddressBlock.network("2001:db8:1:2:ffff:0:0:1"));
    assertNotEquals(one, AddressBlock.network("2001:db8:1:3:0:0:0:1"));
  }

  @Test
  void limitsFormsThatAreOpenToEverybody() {
    assertEquals("signIn", RateLimitFilter.form("POST", "/signin.xhtml"));
    assertEquals("signIn", RateLimitFilter.form("POST", "/sign-in/provider"));
    assertEquals("public", RateLimitFilter.form("POST", "/en"));
    assertNull(RateLimitFilter.form("GET", "/signin.xhtml"));
    assertNull(RateLimitFilter.form("POST", "/app/event/edit.xhtml"));
    assertNull(RateLimitFilter.form("POST", "/sign-out"));
  }
}
