package org.plenary.mail.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutboxBagTest {
  private final List<OutgoingMail> due = new ArrayList<>();
  private final List<OutgoingMail> putOff = new ArrayList<>();
  private final List<Outcome> noted = new ArrayList<>();
  private final Enclosures enclosures = new Enclosures(null, null);

  /** In memory; the last look fails at mail to somebody at poison.example. */
  private final OutboxQueue queue =
      new OutboxQueue() {
        @Override
        public Claim claim(int max, Set<String> resting) {
          List<OutgoingMail> some = List.copyOf(due.subList(0, Math.min(max, due.size())));
          if (some.stream().anyMatch(mail -> Pace.host(mail).equals("poison.example"))) {
            throw new IllegalStateException("no such mailing");
          }
          due.removeAll(some);
          return new Claim(UUID.randomUUID(), some, some.size() < max);
        }

        @Override
        public void putOff(Set<String> resting) {
          putOff.add(due.removeFirst());
        }

        @Override
        public void note(List<Outcome> outcomes) {
          noted.addAll(outcomes);
        }
      };

  private List<OutgoingMail> all(OutboxBag bag) {
    List<OutgoingMail> going = new ArrayList<>();
    Claim claim = bag.claim(50);
    while (!claim.last()) {
      going.addAll(claim.mails());
      claim = bag.claim(50);
    }
    going.addAll(claim.mails());
    return going;
  }

  @Test
  void aMailThatCannotBeLookedAtHoldsNoOther() {
    for (int i = 0; i < 100; i++) {
      due.add(Mails.to("ana@" + (i % 33 == 7 ? "poison.example" : "example.org")));
    }
    List<OutgoingMail> going = all(new OutboxBag(queue, enclosures, new Pace(0, 0, () -> 0)));
    assertEquals(97, going.size());
    assertEquals(3, putOff.size());
  }

  @Test
  void whatIsOverTheRateOfAHostIsGivenBackUntried() {
    for (int i = 0; i < 40; i++) {
      due.add(Mails.to("ana@" + (i % 2 == 0 ? "busy.example" : "host" + i + ".example")));
    }
    OutboxBag bag = new OutboxBag(queue, enclosures, new Pace(0, 30, () -> 0));
    assertEquals(25, bag.claim(50).mails().size(), "five to the busy one");
    assertEquals(15, noted.size());
    assertEquals(
        Set.of(Outcome.Kind.UNTRIED), Set.copyOf(noted.stream().map(Outcome::kind).toList()));
  }
}
