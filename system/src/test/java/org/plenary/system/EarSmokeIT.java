package org.plenary.system;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** Every page with full data, as everybody of the demonstration. */
class EarSmokeIT {
  /** Who edits before who reads, so that edit pages are met with their links. */
  static final List<String> LOGINS =
      List.of(
          "organizer",
          "officer",
          "desk",
          "secretary",
          "admin",
          "officer-protected",
          "delegate-at",
          "delegate-unodc",
          "gate");

  static final List<String> PUBLIC =
      List.of(
          "/",
          "/en/",
          "/en/events",
          "/en/events/alliance-19",
          "/en/events/alliance-19/agenda",
          "/en/events/alliance-27",
          "/en/events/alliance-27/register",
          "/en/publications",
          "/en/account/forgotten",
          "/en/account/forgotten?sent=1",
          "/signin.xhtml",
          "/health/live",
          "/health/ready",
          "/openapi");

  static final List<String> APPLICATION =
      List.of("/app/", "/app/home/today.xhtml", "/app/search.xhtml?q=alliance");

  /** With a side event that took place, among the events that are not the first of the list. */
  private static final List<String> ORGANIZING =
      Stream.concat(
              APPLICATION.stream(),
              Stream.of("/app/sideevent/outcome.xhtml?event=alliance-19-se-icat"))
          .toList();

  /** With the speakers' lists of a conference whose programme is published. */
  private static final List<String> DELEGATION =
      Stream.concat(
              APPLICATION.stream(), Stream.of("/app/programme/ownfloor.xhtml?code=alliance-27"))
          .toList();

  /** With an organization of the kind that has a page of its own for changes. */
  private static final List<String> OFFICE =
      Stream.concat(
              APPLICATION.stream(), Stream.of("/app/directory/organization.xhtml?code=MISSION-AT"))
          .toList();

  @Test
  void opensEveryPageForEverybody() throws SQLException {
    Instance plenary = Instance.shared();
    try (Connection database =
            DriverManager.getConnection(
                plenary.databaseUrl(), plenary.databaseUser(), plenary.databasePassword());
        PlantedMerge merge = new PlantedMerge(database, "ear-smoke")) {
      open(plenary, "/app/directory/mergeview.xhtml?ref=" + merge.ref());
    }
  }

  /**
   * @param toMerge a page that links lead to once people have been merged
   */
  private static void open(Instance plenary, String toMerge) {
    URI base = plenary.address();
    EarSmoke smoke = new EarSmoke(base, List.of("en", "ru"), "ru");
    List<String> office = Stream.concat(OFFICE.stream(), Stream.of(toMerge)).toList();
    writeToAGroup(Visitor.signedIn(base, "officer", plenary.demoPassword()));
    smoke.crawl(Visitor.anonymous(base), PUBLIC);
    for (String login : LOGINS) {
      Visitor visitor = Visitor.signedIn(base, login, plenary.demoPassword());
      smoke.crawl(visitor, mustOpen(login, office));
    }
    smoke.everyPageWasReached(Set.of("/firstadmin.xhtml", "/secondfactor.xhtml", "/norole.xhtml"));
    smoke.openAll();
    smoke.assertNothingFound();
  }

  private static List<String> mustOpen(String login, List<String> office) {
    return switch (login) {
      case "officer" -> office;
      case "organizer" -> ORGANIZING;
      case "delegate-at" -> DELEGATION;
      default -> APPLICATION;
    };
  }

  /** The demonstration has no group of contacts, and no mailing. */
  private static void writeToAGroup(Visitor officer) {
    String person = officer.link("/app/directory/people.xhtml?state=AT", "selected=");
    String ref = person.replaceFirst(".*selected=([0-9a-f-]+).*", "$1");
    officer
        .form("/app/directory/contactgroupadd.xhtml?who=" + ref, "en")
        .fill("name", "Vienna")
        .press("add")
        .sendFromItsPage();
    String group = officer.link("/app/directory/contactgroups.xhtml", "contactgroup.xhtml?ref=");
    officer
        .form(officer.link(group, "mailingedit.xhtml"), "en")
        .fill("en-subject", "News for Vienna")
        .fill("en-body", "{salutation}\n\nThere is news.\n\n{close}")
        .press("save")
        .sendFromItsPage();
    String mailing = officer.link("/app/mail/mailings.xhtml", "mailing.xhtml?ref=");
    officer.press(mailing, "make", "makeButton");
  }
}
