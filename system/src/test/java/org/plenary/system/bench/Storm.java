package org.plenary.system.bench;

import java.util.Locale;
import org.plenary.system.bench.Crowd.Answers;
import org.plenary.system.ops.Instance;

/**
 * 5,000 people, 400 seats, 64 connections: nobody is lost, no seat is given twice, at what rate.
 */
final class Storm {
  private static final int PEOPLE = 5000;
  private static final int SEATS = 400;
  private static final int WARM_UP = 3000;

  private final Database database;
  private final Crowd crowd;
  private final Table table;

  Storm(Instance plenary, Database database, Table table) {
    this.database = database;
    this.crowd = new Crowd(plenary.address());
    this.table = table;
  }

  void measure() {
    BenchEvent warmUp = new BenchEvent(database, "bench-warm-up", SEATS);
    BenchEvent storm = new BenchEvent(database, "bench-storm", SEATS);
    BenchEvent control = new BenchEvent(database, "bench-control", SEATS);
    crowd.register(warmUp, WARM_UP);
    Control jdbc = new Control(database, control, crowd);
    table.report("statements of a registration", jdbc.sizes());
    double before = guarded(jdbc, control);
    control.clear();
    Answers answers = crowd.register(storm, PEOPLE);
    double after = guarded(jdbc, control);
    check(storm, answers);
    table.ratio(
        "registration storm, " + PEOPLE + " people, against JDBC",
        PEOPLE / answers.seconds(),
        (before + after) / 2,
        0.5,
        0.1);
    control.clear();
    jdbc.run(PEOPLE, false);
    long oversold = control.with("CONFIRMED");
    table.mustHold(
        "control without the guard oversells: the check sees it",
        oversold + " of " + SEATS,
        "> " + SEATS,
        oversold > SEATS);
  }

  private double guarded(Control jdbc, BenchEvent control) {
    double rate = jdbc.run(PEOPLE, true);
    long confirmed = control.with("CONFIRMED");
    if (confirmed != SEATS || control.registrations() != PEOPLE) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "The control does not do what the application does: %d confirmed of %d",
              confirmed,
              control.registrations()));
    }
    return rate;
  }

  private void check(BenchEvent storm, Answers answers) {
    table.mustHold(
        "storm: confirmed",
        storm.with("CONFIRMED") + ", counted " + storm.used(),
        String.valueOf(SEATS),
        storm.with("CONFIRMED") == SEATS && storm.used() == SEATS);
    table.mustHold(
        "storm: waiting",
        String.valueOf(storm.with("WAITLISTED")),
        String.valueOf(PEOPLE - SEATS),
        storm.with("WAITLISTED") == PEOPLE - SEATS);
    long lost =
        answers.acknowledged().size()
            - database.number(
                "select count(distinct mail) from registration where event_ref = ?", storm.ref());
    table.mustHold(
        "storm: acknowledged and lost, or refused",
        lost + ", " + answers.refused().size() + answers.refused().stream().limit(1).toList(),
        "0, 0[]",
        lost == 0 && answers.refused().isEmpty());
    long mails =
        database.number(
            "select count(*) from outbox_message where about_ref in"
                + " (select ref from registration where event_ref = ?)",
            storm.ref());
    table.mustHold(
        "storm: mails written", String.valueOf(mails), String.valueOf(PEOPLE), mails == PEOPLE);
  }
}
