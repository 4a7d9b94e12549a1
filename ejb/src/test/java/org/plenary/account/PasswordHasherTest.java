package org.plenary.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PasswordHasherTest {
  private static final String WORDS = "correct horse battery";

  private final PasswordHasher hasher = new PasswordHasher();

  @AfterEach
  void end() {
    hasher.end();
  }

  @Test
  void storesArgon2idWithItsParameters() {
    String hash = hasher.hash(WORDS);
    assertTrue(hash.startsWith("$argon2id$"), hash);
    assertTrue(hash.contains("m=19456,t=2,p=1"), hash);
    assertFalse(hasher.isOutdated(hash));
  }

  @Test
  void knowsTheRightPasswordFromAnother() {
    String hash = hasher.hash(WORDS);
    assertTrue(hasher.matches(WORDS, hash));
    assertFalse(hasher.matches(WORDS + " ", hash));
  }

  @Test
  void saltsEachHash() {
    assertNotEquals(hasher.hash(WORDS), hasher.hash(WORDS));
  }

  @Test
  void noticesAHashMadeWithOtherParametersAndStillReadsIt() {
    Argon2Function weak = Argon2Function.getInstance(8 * 1024, 1, 1, 32, Argon2.ID);
    String old = Password.hash(WORDS).addRandomSalt(16).with(weak).getResult();
    assertTrue(hasher.matches(WORDS, old));
    assertTrue(hasher.isOutdated(old));
  }

  @Test
  void manyAtOnceLeaveProcessorsToOthers() throws InterruptedException {
    AtomicInteger hashed = new AtomicInteger();
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 12; i++) {
        people.submit(() -> hasher.hash(WORDS) != null ? hashed.incrementAndGet() : 0);
      }
      while (hashed.get() < 12) {
        List<Thread> busy =
            Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(HashingThreads.NAME))
                .toList();
        assertTrue(busy.size() <= HashingThreads.most(), busy::toString);
        busy.forEach(thread -> assertEquals(Thread.MIN_PRIORITY, thread.getPriority()));
        Thread.sleep(1);
      }
    }
  }

  @Test
  void toleratesAnAccountThatIsNotThere() {
    hasher.pretend(WORDS);
    assertEquals("$argon2id$", hasher.hash(WORDS).substring(0, 10));
  }
}
