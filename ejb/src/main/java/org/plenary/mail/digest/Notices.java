package org.plenary.mail.digest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/** Where features tell people things that may go together. Part of the caller's transaction. */
@Dependent
public class Notices {
  @Inject private NoticeTable table;

  /**
   * Tells somebody something, once the time in which it can be taken back is over.
   *
   * @param held for how long it can be taken back
   */
  public void tell(Notice notice, Duration held) {
    table.insert(notice, held);
  }

  /**
   * Takes back what was told about a record and has not left.
   *
   * @return how many notices it took back
   */
  public int takeBack(UUID aboutRef) {
    return table.takeBack(aboutRef);
  }
}
