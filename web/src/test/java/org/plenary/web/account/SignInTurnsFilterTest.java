package org.plenary.web.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SignInTurnsFilterTest {
  private static final int AT_ONCE = Runtime.getRuntime().availableProcessors();

  private final SignInTurnsFilter filter = new SignInTurnsFilter();

  private static HttpServletRequest request(String method) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            SignInTurnsFilterTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (self, called, arguments) ->
                called.getName().equals("getMethod") ? method : Map.<String, String[]>of());
  }

  private void send(String method, FilterChain chain) {
    try {
      filter.doFilter(request(method), null, chain);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void asManySignInAtOnceAsThereAreProcessorsAndAllGetIn() throws InterruptedException {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    CountDownLatch full = new CountDownLatch(AT_ONCE);
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 20 * AT_ONCE; i++) {
        people.submit(
            () ->
                send(
                    "POST",
                    (asked, answer) -> {
                      most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                      full.countDown();
                      await(full);
                      inside.decrementAndGet();
                      done.incrementAndGet();
                    }));
      }
    }
    assertEquals(AT_ONCE, most.get());
    assertEquals(20 * AT_ONCE, done.get());
  }

  @Test
  void whoOnlyOpensThePageNeedsNoTurn() throws InterruptedException {
    CountDownLatch full = new CountDownLatch(AT_ONCE + 1);
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i <= AT_ONCE; i++) {
        people.submit(
            () ->
                send(
                    "GET",
                    (asked, answer) -> {
                      full.countDown();
                      await(full);
                    }));
      }
      assertTrue(full.await(20, TimeUnit.SECONDS));
    }
  }

  @Test
  void aSignInThatFailsGivesItsTurnBack() {
    AtomicInteger tried = new AtomicInteger();
    for (int i = 0; i <= AT_ONCE; i++) {
      assertThrows(
          IllegalStateException.class,
          () ->
              send(
                  "POST",
                  (asked, answer) -> {
                    tried.incrementAndGet();
                    throw new ServletException();
                  }));
    }
    assertEquals(AT_ONCE + 1, tried.get());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
