package org.plenary.system;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.plenary.system.ops.Instance;

/** Brings people into an instance through its pages, as those do who work with it. */
final class Planting {
  private static final String SERIES = "technology";

  private final Visitor officer;
  private final Visitor organizer;
  private final Visitor stranger;
  private final String event;

  /** Makes an event of its own, open for registration, with one category. */
  Planting(Instance plenary, Function<String, Visitor> visitors) {
    officer = visitors.apply("officer");
    organizer = visitors.apply("organizer");
    stranger = Visitor.anonymous(plenary.address());
    event = newEvent();
  }

  /** Code of the event. */
  String event() {
    return event;
  }

  private String newEvent() {
    FilledForm form = organizer.form("/app/event/next.xhtml?series=" + SERIES, "en");
    String start = form.value("start").substring(0, 7) + "-10";
    HttpResponse<String> made =
        form.fill("start", start)
            .fill("end", start)
            .fill("zone_input", "Europe/Vienna")
            .fill("title", "Technology and people at risk")
            .press("create")
            .sendFromItsPage();
    String code = target(made).replaceFirst(".*code=", "");
    String view = "/app/event/view.xhtml?code=" + code;
    FilledForm clearance = organizer.form("/app/event/clearance.xhtml?code=" + code, "en");
    clearance
        .fill("basis", "DECISION")
        .fill("by", "Special Representative")
        .fill("on", "2026-01-15")
        .press("save")
        .sendFromItsPage();
    for (String stage : new String[] {"announce", "open"}) {
      organizer.form(view, "en", "form:has([id$=':" + stage + "'])").press(stage).sendFromItsPage();
    }
    FilledForm category = organizer.form(setup(code), "en", "[id='form']");
    category
        .fill(Map.of("name", "Experts", "code", "experts", "capacity", "50"))
        .with("form:publicForm_input", "on")
        .press("save")
        .sendFromItsPage();
    return code;
  }

  private static String setup(String code) {
    return "/app/registration/setup.xhtml?event=" + code;
  }

  /** A person of the directory with a role; their ref. */
  String person(Planted who) {
    String address = "/app/directory/personedit.xhtml";
    FilledForm two = officer.form(address, "en", "[id='form']").press("addContact");
    FilledForm form = officer.formOf(two.sendFromItsPage(), address, "[id='form']").press("save");
    form.fill("givenName", who.given())
        .fill("familyName", who.family())
        .fill("nativeName", who.nativeName())
        .fill("contact:0:address", who.mail())
        .fill("contact:1:address", who.phone())
        .fill("contact:2:address", who.otherMail())
        .fill("organization", form.option("organization", 1))
        .fill("title", "Expert by experience");
    String ref = target(form.sendFromItsPage()).replaceFirst(".*ref=", "");
    FilledForm role = officer.form("/app/directory/personrole.xhtml?person=" + ref, "en");
    role.fill("entity_hinput", "UNODC").fill("title", "Member of the advisory council");
    target(role.sendFromItsPage());
    return ref;
  }

  /** A call with somebody, whose name is in the subject as well; the address of its page. */
  String call(String ref, Planted who) {
    FilledForm form = officer.form("/app/directory/correspondenceedit.xhtml?with=" + ref, "en");
    form.fill("kind", "CALL")
        .with("form:parties_hinput", ref)
        .fill("subject", "Call with " + who.name())
        .fill("summary", who.family() + ", " + who.given() + " asked for a visa");
    return "/app/directory/" + target(form.sendFromItsPage()).replaceFirst(".*/", "");
  }

  /** A group with somebody in it, named after them; the address of its page. */
  String group(String ref, Planted who) {
    FilledForm form = officer.form("/app/directory/contactgroupadd.xhtml?who=" + ref, "en");
    form.fill("name", "Friends of " + who.name());
    return "/app/directory/"
        + target(form.sendFromItsPage()).replaceFirst(".*/", "").replaceFirst("&.*", "");
  }

  /** Removes a person who was entered by mistake. */
  void remove(String ref) {
    target(
        officer
            .form("/app/directory/person.xhtml?ref=" + ref, "en", "[id='remove']")
            .sendFromItsPage());
  }

  void protect(String ref, Planted who) {
    target(
        officer
            .form("/app/directory/person.xhtml?ref=" + ref, "en", "[id='protect']")
            .fill("publicName", who.publicName())
            .sendFromItsPage());
  }

  /** Somebody with the right looks behind a public name, and sees the legal one. */
  void look(Visitor reader, String ref, String reason) {
    String address = "/app/directory/person.xhtml?ref=" + ref;
    reader.form(address, "en", "[id='look']").fill("reason", reason).sendFromItsPage();
  }

  void unprotect(String ref) {
    String address = "/app/directory/person.xhtml?ref=" + ref;
    target(officer.form(address, "en", "[id='unprotect']").sendFromItsPage());
  }

  /** Somebody of the directory takes part. */
  void register(String ref) {
    FilledForm form = registration();
    target(form.fill("person_hinput", ref).fill("person_input", ref).sendFromItsPage());
  }

  /** Somebody takes part whose name and address an organizer types. */
  HttpResponse<String> register(Planted who) {
    return registration()
        .fill("givenName", who.given())
        .fill("familyName", who.family())
        .fill("nativeName", who.nativeName())
        .fill("mail", who.mail())
        .sendFromItsPage();
  }

  private FilledForm registration() {
    FilledForm form = organizer.form("/app/registration/register.xhtml?event=" + event, "en");
    return form.fill("category", "experts").press("register");
  }

  /** Somebody fills in the public form. */
  HttpResponse<String> registerPublicly(Planted who) {
    return stranger
        .form("/en/events/" + event + "/register", "en")
        .fill("name", who.name())
        .fill("mail", who.mail())
        .fill("category", "experts")
        .sendFromItsPage();
  }

  /**
   * Adds a session.
   *
   * @param speakers refs of people of the directory, or names as typed
   */
  void session(String title, String... speakers) {
    String address = "/app/programme/session.xhtml?code=" + event;
    FilledForm form =
        organizer.form(address, "en", "[id='entry']").fill("start", "10:00").fill("end", "11:00");
    for (String speaker : speakers) {
      HttpResponse<String> more = form.press("addSpeaker").sendFromItsPage();
      form = organizer.formOf(more, address, "[id='entry']");
      int last = form.count("who_input") - 1;
      form.fill("speaker:" + last + ":who_input", speaker);
      form.fill("speaker:" + last + ":who_hinput", speaker);
    }
    target(form.fill("title", title).press("save").sendFromItsPage());
  }

  void publish() {
    String address = "/app/programme/edit.xhtml?code=" + event;
    organizer.form(address, "en", "[id='publish']").press("go").sendFromItsPage();
  }

  /** Hides a name that was typed into the programme. */
  void hide(Planted who) {
    String address = "/app/programme/edit.xhtml?code=" + event;
    FilledForm form = organizer.form(address, "en", "[id='hide']");
    form.fill("name", who.name()).fill("publicName", who.publicName()).fill("reason", "At risk");
    target(form.press("hideNow").sendFromItsPage());
  }

  /** Where an answer leads; one that leads nowhere is an error of the test. */
  static String target(HttpResponse<String> answer) {
    if (answer.statusCode() / 100 != 3) {
      throw new IllegalStateException(
          answer.uri() + ": " + answer.statusCode() + " " + Jsoup.parse(answer.body()).text());
    }
    return answer.headers().firstValue("Location").map(URI::create).orElseThrow().toString();
  }
}
