package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/**
 * Every text field of every form of the application, found in the form itself: what cannot be taken
 * is refused beside the field, in the reader's language, and what was typed stays.
 */
class TypedTextIT {
  private static final Map<String, String> BAD =
      Map.of(
          "10,000 characters", "n".repeat(10_000),
          "a control character", "a\u0007b",
          "a turn of the direction of writing", "a\u202Eb");

  /** Fields that are for searching while typing: nothing of them is kept. */
  private static final Set<String> SEARCHES =
      Set.of(
          "person_input",
          "parties_input",
          "answerTo_input",
          "successorRef_input",
          "other_input",
          "parent_input",
          "entity_input",
          "hosts_input",
          "coOrganizers_input",
          "donor_input",
          "entity_filter",
          "category_filter",
          "function_filter");

  private final Instance plenary = Instance.shared();
  private final List<String> wrong = new ArrayList<>();

  /** Who fills which forms. */
  private Map<Visitor, List<String>> forms() {
    Map<Visitor, List<String>> forms = new LinkedHashMap<>();
    Visitor organizer = as("organizer");
    forms.put(
        organizer,
        List.of(
            "/app/event/edit.xhtml?code=alliance-27",
            "/app/event/next.xhtml?series=alliance",
            "/app/programme/session.xhtml?code=alliance-27",
            "/app/registration/register.xhtml?event=alliance-27",
            "/app/registration/setup.xhtml?event=alliance-27"));
    Visitor officer = as("officer");
    String person =
        officer.link(
            officer.link("/app/directory/people.xhtml?state=AT", "selected="), "person.xhtml?ref=");
    String ref = person.replaceFirst(".*ref=([0-9a-f-]+).*", "$1");
    forms.put(
        officer,
        List.of(
            "/app/directory/personedit.xhtml",
            "/app/directory/personedit.xhtml?ref=" + ref,
            "/app/directory/personrole.xhtml?person=" + ref,
            officer.link(person, "personroleend.xhtml"),
            "/app/document/publicationedit.xhtml",
            "/app/directory/contactgroupedit.xhtml",
            "/app/mail/mailingedit.xhtml",
            "/app/directory/correspondenceedit.xhtml?with=" + ref,
            "/app/directory/organizationedit.xhtml",
            "/app/directory/organizationedit.xhtml?code=UNODC"));
    forms.put(as("admin"), List.of("/app/account/edit.xhtml"));
    return forms;
  }

  private Visitor as(String login) {
    return Visitor.signedIn(plenary.address(), login, plenary.demoPassword());
  }

  @Test
  void refusesImpossibleTextInEveryFieldOfEveryForm() {
    forms()
        .forEach(
            (visitor, addresses) ->
                addresses.forEach(
                    address -> BAD.forEach((what, text) -> type(visitor, address, what, text))));
    assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
  }

  /** The same into all fields at once: each says what is wrong with it. */
  private void type(Visitor visitor, String address, String what, String text) {
    FilledForm form = visitor.form(address, "ru");
    List<String> fields =
        form.textFields().stream()
            .filter(field -> !SEARCHES.contains(field.replaceFirst(".*:", "")))
            .toList();
    fields.forEach(field -> form.fill(field, text));
    HttpResponse<String> answer = form.sendFromItsPage();
    if (answer.statusCode() != 200) {
      wrong.add(address + " " + what + ": answered " + answer.statusCode());
      return;
    }
    Document page = Jsoup.parse(answer.body());
    fields.forEach(
        field -> {
          String complaint =
              complaint(page.getElementsByAttributeValue("name", field).first(), text);
          if (complaint != null) {
            wrong.add(address + " " + field + " " + what + ": " + complaint);
          }
        });
  }

  private static String complaint(Element input, String text) {
    if (input == null || !kept(input.val(), text)) {
      return "what was typed is gone, there is now " + input;
    }
    Element around = input.closest(".field");
    String told = around == null ? "" : around.select(".ui-message, .error").text();
    if (told.isBlank()) {
      return "nothing beside the field";
    }
    return told.matches("(?s).*\\p{IsCyrillic}.*") ? null : "not Russian: " + told;
  }

  /** Control characters cannot be written into a page. */
  private static boolean kept(String now, String typed) {
    return now.strip().equals(typed) || now.strip().equals(typed.replaceAll("\\p{Cntrl}", ""));
  }
}
