package org.plenary.system.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.plenary.system.Browsing;
import org.plenary.system.bench.Crowd.Answers;
import org.plenary.system.ops.Instance;

/**
 * People register while an organizer cancels a page of them again and again. When the undo windows
 * are over, no seat stays free beside a person who could have it.
 */
final class Cancellations {
  private static final int PEOPLE = 1500;
  private static final int SEATS = 200;
  private static final int SEATS_OF_ALL = 150;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Instance plenary;
  private final Database database;
  private final Table table;
  private BenchEvent event;
  private int cancelled;

  Cancellations(Instance plenary, Database database, Table table) {
    this.plenary = plenary;
    this.database = database;
    this.table = table;
  }

  /** The storm itself; {@link #check} follows when the undo windows are over. */
  void run() throws InterruptedException {
    event = new BenchEvent(database, "bench-cancel", SEATS);
    event.limitWhole(SEATS_OF_ALL);
    AtomicBoolean over = new AtomicBoolean();
    Thread organizer = Thread.ofPlatform().start(() -> cancel(over));
    Answers answers = new Crowd(plenary.address()).register(event, PEOPLE);
    over.set(true);
    organizer.join();
    if (!answers.refused().isEmpty()) {
      throw new IllegalStateException("Refused: " + answers.refused().getFirst());
    }
  }

  private void cancel(AtomicBoolean over) {
    try (Playwright playwright = Browsing.playwright();
        Browser browser = Browsing.launch(playwright)) {
      Page page = browser.newPage();
      page.navigate(plenary.address() + "/signin.xhtml");
      page.locator("[id$=':login']").fill("organizer");
      page.locator("[id$=':password']").fill(plenary.demoPassword());
      page.locator("[id$=':submit']").click();
      while (!over.get() || cancelled == 0) {
        page.navigate(
            plenary.address()
                + "/app/registration/participants.xhtml?status=CONFIRMED&event="
                + event.code());
        Locator all = page.locator("thead .ui-chkbox-box");
        if (page.locator("tbody .ui-chkbox-box").count() > 0) {
          all.click();
          page.locator("[id='list:cancel']").click();
          page.locator("[id='undoForm:undo']").waitFor();
          cancelled++;
        }
      }
    }
  }

  void check() throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (open() > 0 && System.nanoTime() < deadline) {
      Thread.sleep(500);
    }
    long confirmed = event.with("CONFIRMED");
    long all = confirmed + event.with("CANCELLED") + event.with("WAITLISTED");
    table.mustHold(
        "storm with " + event.with("CANCELLED") + " cancellations: confirmed",
        confirmed + ", counted " + event.used() + ", open " + open(),
        SEATS_OF_ALL + " (limit of the event)",
        confirmed == SEATS_OF_ALL && event.used() == SEATS_OF_ALL);
    table.mustHold(
        "storm with cancellations: lost",
        String.valueOf(PEOPLE - all),
        "0",
        PEOPLE == all && event.with("CANCELLED") > 0);
  }

  private long open() {
    return database.number(
        "select count(*) from registration_bulk where event_ref = ? and state = 'OPEN'",
        event.ref());
  }
}
