package org.plenary.mail.template;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.mail.MailField;
import org.plenary.shared.mail.WrittenMail;

class HostileTemplatesTest {
  private static final List<MailField> FIELDS =
      List.of(
          MailField.of("name"),
          MailField.of("room"),
          MailField.link("link"),
          MailField.of("event"));

  private static final String[] BITS = {
    "{name}",
    "{#room}",
    "{/room}",
    "{^room}",
    "{link}",
    "[",
    "](",
    ")",
    "**",
    "_",
    "<",
    ">",
    "!",
    "script",
    " ",
    "\n",
    "\n\n",
    "- ",
    "1. ",
    "# ",
    "`",
    "javascript:",
    "https://e.org",
    "&#60;",
    "&#xE002;",
    "&#xE0FF;",
    "\\",
    "\"",
    "'",
    "<!--",
    "-->",
    "<b",
    "/>",
    "]: ",
    "{",
    "}"
  };

  private static void check(String body) {
    TemplateRules.check("EN_", new TemplateWords("Subject", body), FIELDS);
  }

  private static WrittenMail write(String body, String name, String room, String link) {
    return CompiledTemplate.of(Language.EN, new TemplateWords("To {name}", body), FIELDS)
        .write(new String[] {name, room, link, "Alliance"});
  }

  private static String content(WrittenMail mail) {
    String html = mail.html();
    int from = html.indexOf(">", html.indexOf("class=\"words\"")) + 1;
    return html.substring(from, html.indexOf("</td>")).strip();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{nobody}",
        "{event.title}",
        "{.}",
        "{{name}}",
        "{{{name}}}",
        "{&name}",
        "{>name}",
        "{=<% %>=}",
        "{! name }",
        "{ name }",
        "{NAME}",
        "{na{event}me}",
        "{name",
        "name}",
        "{}",
        "{$name}",
        "#{name} ${event.class}{",
        "{#}x{/}",
        "{name|raw}",
        "{\nname}"
      })
  void refusesWhatIsNoneOfTheFields(String body) {
    FieldException refused = assertThrows(FieldException.class, () -> check(body));
    assertEquals("EN_body", refused.field());
    assertTrue(
        List.of("mailtemplate.placeholder.unknown", "mailtemplate.brace")
            .contains(refused.reason().key()),
        refused.reason().key());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{#room}x",
        "{#room}x{/name}",
        "{/room}",
        "{#room}{#name}{/room}{/name}",
        "{^room}x{#name}y{/name}"
      })
  void refusesPartsThatDoNotNest(String body) {
    assertTrue(
        assertThrows(FieldException.class, () -> check(body))
            .reason()
            .key()
            .startsWith("mailtemplate.part"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script>alert(1)</script>|mailtemplate.html",
        "<b>bold|mailtemplate.html",
        "text <br> text|mailtemplate.html",
        "<!-- x -->|mailtemplate.html",
        "<a href='x'>|mailtemplate.html",
        "![seen](https://example.org/pixel.gif)|mailtemplate.image",
        "![seen][1]\\n\\n[1]: https://example.org/pixel.gif|mailtemplate.image",
        "[go](javascript:alert(1))|mailtemplate.link",
        "[go](JaVaScRiPt:alert(1))|mailtemplate.link",
        "[go](&#106;avascript:alert(1))|mailtemplate.link",
        "[go](data:text/html,x)|mailtemplate.link",
        "[go](/app/home)|mailtemplate.link",
        "[go]({name})|mailtemplate.link",
        "[go](https://example.org/?x={name})|mailtemplate.link",
        "[go][1]\\n\\n[1]: vbscript:x|mailtemplate.link",
        "{#room}<i>{/room}|mailtemplate.html",
        "{^room}<i>{/room}|mailtemplate.html",
        "x \uE001|mailtemplate.character",
        "x \u202E|shared.directionCharacter"
      })
  void refusesMarkupThatNoMailMayHave(String body, String key) {
    FieldException refused =
        assertThrows(FieldException.class, () -> check(body.replace("\\n", "\n")));
    assertEquals(key, refused.reason().key());
  }

  @Test
  void aRequiredFieldStandsOutsideOfAnyPart() {
    List<MailField> fields = List.of(MailField.requiredLink("link"), MailField.of("room"));
    for (String body : List.of("x", "{#room}{link}{/room}", "{#link}{link}{/link}")) {
      assertEquals(
          "mailtemplate.field.missing",
          assertThrows(
                  FieldException.class,
                  () -> TemplateRules.check("", new TemplateWords("x", body), fields))
              .reason()
              .key());
    }
    assertDoesNotThrow(
        () -> TemplateRules.check("", new TemplateWords("x", "[go]({link})"), fields));
  }

  @Test
  void anythingAtAllIsRefusedOrComesOutInert() {
    Random random = new Random(5);
    int saved = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder body = new StringBuilder();
      for (int n = random.nextInt(12) + 1; n > 0; n--) {
        body.append(BITS[random.nextInt(BITS.length)]);
      }
      try {
        check(body.toString());
      } catch (FieldException refused) {
        continue;
      }
      saved++;
      WrittenMail mail =
          write(body.toString(), "<script>{link}", random.nextBoolean() ? "r" : "", "javascript:x");
      String content = content(mail);
      assertFalse(content.contains("<script"), body.toString());
      assertFalse(content.contains("<b" + " "), body.toString());
      assertFalse(content.matches("(?is).*(href|src)=\"(?!https?:|mailto:).*"), body.toString());
      assertFalse(content.matches("(?s).*[\\uE000-\\uF8FF].*"), body.toString());
    }
    assertTrue(saved > 1_000, saved + " templates were saved");
  }
}
