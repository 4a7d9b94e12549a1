package org.plenary.mail.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.plenary.shared.FieldException;

/**
 * Reads Markdown: paragraphs, headings, lists, quotations, rules, emphasis and links. Code by
 * indentation, HTML and images are no part of it.
 */
final class MailMarkdown {
  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(
              Set.of(Heading.class, BlockQuote.class, ListBlock.class, ThematicBreak.class))
          .build();

  private MailMarkdown() {}

  static Node parse(String text) {
    return PARSER.parse(text);
  }

  /**
   * Refuses what no mail may have.
   *
   * @param where name of the form's field that is told what is wrong
   * @throws FieldException for HTML, an image, or a link to anything but http, https or mailto
   */
  static void check(String where, String text, List<Boolean> links) {
    Node document = parse(text);
    List<FieldException> wrong = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlInline html) {
            wrong.add(new FieldException(where, "mailtemplate.html", html.getLiteral()));
          }

          @Override
          public void visit(Image image) {
            wrong.add(new FieldException(where, "mailtemplate.image"));
          }

          @Override
          public void visit(Link link) {
            String target = link.getDestination();
            int field = target.length() == 1 ? TemplateText.field(target.charAt(0)) : -1;
            boolean good =
                field >= 0
                    ? field < links.size() && links.get(field)
                    : Piece.isTarget(target)
                        && target.chars().allMatch(c -> TemplateText.field((char) c) < 0);
            if (!good) {
              wrong.add(new FieldException(where, "mailtemplate.link"));
            }
            visitChildren(link);
          }
        });
    if (!wrong.isEmpty()) {
      throw wrong.getFirst();
    }
  }
}
