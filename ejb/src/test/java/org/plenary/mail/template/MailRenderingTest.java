package org.plenary.mail.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.shared.Language;
import org.plenary.shared.mail.MailField;
import org.plenary.shared.mail.WrittenMail;

class MailRenderingTest {
  private static final List<MailField> FIELDS =
      List.of(
          MailField.of("name"),
          MailField.of("room"),
          MailField.link("link"),
          MailField.of("event"));

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
        "{event}",
        "{#room}x{/room}",
        "**bold**",
        "_x_",
        "# head",
        "- item",
        "1. one",
        "> quote",
        "<script>alert(1)</script>",
        "<b>",
        "](javascript:alert(1))",
        "![x](https://e.org/p.gif)",
        "https://evil.example/",
        "&amp;",
        "&#106;",
        "`code`",
        "\\*",
        "---",
        "[1]: x",
        "a\"b'c"
      })
  void aValueIsTextAndNothingElse(String value) {
    for (String body :
        List.of("{name}", "Dear {name},", "**{name}**", "[{name}]({link})", "- {name}\n- x")) {
      WrittenMail mail = write(body, value, "", "https://example.org/");
      assertTrue(mail.text().contains(value), mail.text());
      assertEquals("To " + value, mail.subject());
      String content = content(mail);
      assertTrue(content.contains(Piece.escaped(value)), content);
      assertFalse(content.contains("<script"), content);
      assertFalse(content.contains("<img"), content);
      assertFalse(content.contains("href=\"javascript"), content);
      assertFalse(content.contains("href=\"https://evil"), content);
    }
  }

  @Test
  void linesOfAValueStayLines() {
    WrittenMail mail = write("Dear {name},", "Anna\r\nBcc: all@example.org\u2028x", "", "");
    assertEquals("To Anna Bcc: all@example.org x", mail.subject());
    assertEquals("Dear Anna\nBcc: all@example.org\nx,\n", mail.text());
    assertTrue(content(mail).contains("Dear Anna<br>\nBcc: all@example.org<br>\nx,"));
  }

  @Test
  void alinkLeadsToTheWebAndNowhereElse() {
    assertTrue(
        content(write("{link}", "", "", "https://example.org/?a=1&b=\"2"))
            .contains("https://example.org/?a=1&amp;b=&quot;2"));
    assertTrue(
        content(write("[go]({link})", "", "", "https://example.org/?a=1&b=2"))
            .contains("<a href=\"https://example.org/?a=1&amp;b=2\""));
    for (String address : List.of("javascript:alert(1)", "data:x", "//example.org", "x y", "")) {
      assertFalse(content(write("{link} [go]({link})", "", "", address)).contains("<a "));
    }
    assertEquals(
        "go <https://example.org/>\n",
        write("[go]({link})", "", "", "https://example.org/").text());
  }

  @Test
  void partsStandOnlyWithTheirValue() {
    String body = "{#room}In {room}.{/room}{^room}Nowhere.{/room}\n\n{room}\n\nEnd";
    assertEquals("In M1.\n\nM1\n\nEnd\n", write(body, "", "M1", "").text());
    assertEquals("Nowhere.\n\nEnd\n", write(body, "", " ", "").text());
  }

  @Test
  void plainTextHasNoMarkupLeftAndIsWrapped() {
    String body =
        "# Head\n\nDear **{name}**, this is a _line_ that goes on and on beyond what a line may have of letters.\n\n"
            + "- one\n- two that goes on and on beyond what a line may have of letters, and beyond that\n\n1. x\n2. y\n\n"
            + "> quoted\n\n---\n\n[Programme](https://example.org/p) <https://example.org/q>\nlast";
    assertEquals(
        """
        Head

        Dear Anna, this is a line that goes on and on beyond what a line may have of
        letters.

        - one
        - two that goes on and on beyond what a line may have of letters, and beyond
          that

        1. x
        2. y

        > quoted

        ----------------------------------------

        Programme <https://example.org/p> https://example.org/q
        last
        """,
        write(body, "Anna", "", "").text());
  }

  @Test
  void oneTemplateWritesFiveThousandMailsQuickly() {
    CompiledTemplate template =
        CompiledTemplate.of(
            Language.EN, new TemplateWords("x {name}", "Dear {name},\n\n{link}"), FIELDS);
    long start = System.nanoTime();
    for (int i = 0; i < 5_000; i++) {
      template.write(new String[] {"N" + i, "", "https://example.org/" + i, ""});
    }
    assertTrue(System.nanoTime() - start < 10_000_000_000L);
  }
}
