package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/**
 * A focal point proposes a side event, a co-organizer confirms by a link, an organizer accepts it
 * and gives it a slot; what is not one's own is not there.
 */
class SideEventJourneyIT {
  private static final Instance PLENARY = Instance.shared();
  private static final String VIEW = "/app/sideevent/view.xhtml?ref=";
  private static final String LIST = "/app/sideevent/proposals.xhtml?event=alliance-27";

  private final AccountMails database = new AccountMails(PLENARY);
  private final Visitor delegate =
      Visitor.signedIn(PLENARY.address(), "delegate-at", PLENARY.demoPassword());
  private final Visitor organizer =
      Visitor.signedIn(PLENARY.address(), "organizer", PLENARY.demoPassword());
  private final String mail = "se-" + UUID.randomUUID() + "@example.org";
  private String ref;

  /** Others who look at the demonstration find it as it was. */
  @AfterEach
  void withdraw() {
    database.change("update side_event_slot set proposal_ref = null where proposal_ref = ?", ref);
    database.change(
        "update side_event_proposal set state = 'WITHDRAWN', version = version + 1 where ref = ?",
        ref);
  }

  @Test
  void whatAFocalPointProposesGetsItsPlaceInTheProgramme() {
    ref = propose();
    HttpResponse<String> unread =
        delegate.form(VIEW + ref, "en", "form[id=submitting]").sendFromItsPage();
    assertTrue(text(unread).contains("Please acknowledge the rules first."), () -> text(unread));
    done(
        delegate
            .form(VIEW + ref, "en", "form[id=submitting]")
            .with("submitting:acknowledged", "on")
            .sendFromItsPage());
    assertTrue(text(delegate.get(VIEW + ref, "en")).contains("submitted"));
    confirmByLink();
    accept();
    done(organizer.form(VIEW + ref, "en", "form[id=slots]").sendFromItsPage());
    String planned = text(organizer.get(VIEW + ref, "en"));
    assertTrue(planned.contains("To the side event"), planned);
    String programme = text(organizer.get("/app/programme/edit.xhtml?code=alliance-27", "en"));
    assertTrue(programme.contains("Protection along the Danube"), programme);
    done(organizer.form(VIEW + ref, "en", "form[id=slots]").press("takeBack").sendFromItsPage());
  }

  private String propose() {
    HttpResponse<String> saved =
        delegate
            .form("/app/sideevent/edit.xhtml?event=alliance-27", "en", "form[id=form]")
            .fill(
                Map.of(
                    "title",
                    "Protection along the Danube",
                    "summary",
                    "What works on a river.",
                    "capacity",
                    "40",
                    "contactMail",
                    mail))
            .with("coOrganizers_hinput", "ICMPD")
            .sendFromItsPage();
    done(saved);
    String page = saved.headers().firstValue("Location").orElseThrow();
    HttpResponse<String> twice =
        delegate
            .form("/app/sideevent/edit.xhtml?event=alliance-27", "en", "form[id=form]")
            .fill("title", "Another one")
            .sendFromItsPage();
    assertTrue(text(twice).contains("has a proposal for this conference already"));
    return page.replaceFirst(".*ref=", "");
  }

  private void confirmByLink() {
    done(
        organizer
            .form(VIEW + ref, "en", "form[id=partners]")
            .fill("address", "link-" + mail)
            .sendFromItsPage());
    Visitor partner = Visitor.anonymous(PLENARY.address());
    String link = database.lastLink("link-" + mail);
    assertTrue(text(partner.get(link, "en")).contains("Protection along the Danube"));
    assertTrue(text(delegate.get(VIEW + ref, "en")).contains("asked"), "looking changes nothing");
    FilledForm form = partner.form(link, "en", "form.form");
    assertEquals(303, form.with("do", "confirm").sendFromItsPage().statusCode());
    assertEquals(404, partner.get(link, "en").statusCode());
    assertFalse(text(organizer.get(VIEW + ref, "en")).contains("has not confirmed"));
  }

  private void accept() {
    done(
        organizer
            .form(LIST + "&state=SUBMITTED", "en", "form[id=list]")
            .fill("to", "ACCEPTED")
            .with("who", ref)
            .sendFromItsPage());
    assertTrue(text(delegate.get(VIEW + ref, "en")).contains("accepted"));
  }

  @Test
  void whatIsNotOnesOwnIsAsIfItWereNotThere() {
    ref = null;
    String others =
        database
            .texts(
                "select ref from side_event_proposal where json_value(title, '$.en') = ?",
                "Fair recruitment along the route")
            .getFirst();
    HttpResponse<String> hidden = delegate.get(VIEW + others, "en");
    HttpResponse<String> missing = delegate.get(VIEW + UUID.randomUUID(), "en");
    assertEquals(404, hidden.statusCode());
    assertEquals(404, missing.statusCode());
    assertEquals(text(missing), text(hidden));
    assertEquals(404, delegate.get("/app/sideevent/edit.xhtml?ref=" + others, "en").statusCode());
    assertEquals(403, delegate.get(LIST, "en").statusCode());
  }

  private static void done(HttpResponse<String> answer) {
    assertEquals(303, answer.statusCode(), () -> text(answer));
  }

  private static String text(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body()).select("main").text();
  }
}
