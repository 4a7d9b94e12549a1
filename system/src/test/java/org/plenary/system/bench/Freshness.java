package org.plenary.system.bench;

import java.util.Locale;
import org.plenary.system.Visitor;
import org.plenary.system.ops.Instance;

/**
 * An organizer publishes revision after revision; what readers get at once after the answer must be
 * the new one.
 */
final class Freshness {
  private static final int REVISIONS = 20;
  private static final int READERS = 5;
  private static final String EVENT = "alliance-19";

  private final Instance plenary;
  private final Database database;
  private final Table table;

  Freshness(Instance plenary, Database database, Table table) {
    this.plenary = plenary;
    this.database = database;
    this.table = table;
  }

  void measure() {
    Visitor organizer = Visitor.signedIn(plenary.address(), "organizer", plenary.demoPassword());
    Visitor reader = Visitor.anonymous(plenary.address());
    String editor = "/app/programme/edit.xhtml?code=" + EVENT;
    int stale = 0;
    double slowest = 0;
    for (int i = 1; i <= REVISIONS; i++) {
      String title = "Opening, as of measurement " + i + " of " + REVISIONS;
      retitle(title);
      int status = organizer.press(editor, "publish", "go").statusCode();
      if (status / 100 != 3) {
        throw new IllegalStateException("Publishing answers " + status);
      }
      long answered = System.nanoTime();
      for (int get = 0; get < READERS; get++) {
        if (!reader.get(Agenda.PATH, "en").body().contains(title)) {
          stale++;
        } else if (get == 0) {
          slowest = Math.max(slowest, (System.nanoTime() - answered) / 1e6);
        }
      }
    }
    table.mustHold(
        "agenda read after publish has answered, " + REVISIONS + " times",
        stale + " stale",
        "0 stale",
        stale == 0);
    table.report(
        "slowest first read of a new revision", String.format(Locale.ROOT, "%.0f ms", slowest));
  }

  /** The working copy only: what readers see changes with the publication. */
  private void retitle(String title) {
    int changed =
        database.update(
            """
            update programme_session set title = json_set(title, '$.en', ?), version = version + 1
            where event_ref = (select ref from event where code = ?)
            order by id limit 1
            """,
            title,
            EVENT);
    if (changed != 1) {
      throw new IllegalStateException("No session to change");
    }
  }
}
