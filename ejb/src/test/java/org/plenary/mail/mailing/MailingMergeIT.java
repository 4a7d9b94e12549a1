package org.plenary.mail.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.directory.merge.MergePeople;
import org.plenary.directory.merge.MergeService;

/** Mailings to people of whom two turn out to be one, after the drafts were let go. */
class MailingMergeIT extends MailingFixture {
  @Inject private MergeService merges;

  private void merge(UUID survivor, UUID merged) {
    officer.run(
        () ->
            merges.merge(
                new MergePeople(
                    survivor,
                    people.detail(survivor).version(),
                    merged,
                    people.detail(merged).version(),
                    Set.of())));
  }

  @Test
  void whoWasMergedInTheMeantimeGetsOneMail() {
    UUID anna = person("Anna");
    UUID twice = person("Anneta");
    UUID mailing = drafted(anna, twice);
    send(mailing);
    merge(anna, twice);
    assertEquals(List.of("anna@" + word + ".example.org"), addresses(leave(mailing)));
  }

  @Test
  void whoWasMergedIntoSomebodyWhoIsNotWrittenToIsReachedThere() {
    UUID anna = person("Anna");
    UUID twice = person("Anneta");
    UUID mailing = drafted(twice);
    send(mailing);
    merge(anna, twice);
    assertEquals(List.of("anna@" + word + ".example.org"), addresses(leave(mailing)));
  }
}
