package org.plenary.mail.template;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.plenary.shared.mail.MailField;

/**
 * The body of a mail as HTML and as plain text, for one choice of the fields that have a value. A
 * line of the source is a line of the mail: who writes a letter means it so.
 */
final class Rendering extends AbstractVisitor {
  private static final String PARAGRAPH = " style=\"margin:0 0 16px\"";

  private final List<MailField> fields;
  private final BitSet present;
  private final List<Piece> html = new ArrayList<>();
  private final List<PlainBlock> plain = new ArrayList<>();

  private List<Piece> line = new ArrayList<>();
  private String first = "";
  private String next = "";
  private boolean gap = true;

  private Rendering(List<MailField> fields, BitSet present) {
    this.fields = fields;
    this.present = present;
  }

  static Rendering of(TemplateText body, List<MailField> fields, BitSet present) {
    Rendering rendering = new Rendering(fields, present);
    MailMarkdown.parse(body.with(present)).accept(rendering);
    return rendering;
  }

  /** The content of the HTML part, without what stands around it. */
  String html(String[] values) {
    StringBuilder out = new StringBuilder(2048);
    html.forEach(piece -> piece.write(values, out));
    return out.toString();
  }

  /** The plain text, with a line break at its end. */
  String plain(String[] values) {
    StringBuilder out = new StringBuilder(1024);
    plain.forEach(block -> block.write(values, out));
    return out.toString();
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (isEmpty(paragraph)) {
      return;
    }
    boolean tight =
        paragraph.getParent() instanceof ListItem item
            && item.getParent() instanceof ListBlock list
            && list.isTight();
    block(paragraph, tight ? "" : "p", tight ? "" : PARAGRAPH);
  }

  @Override
  public void visit(Heading heading) {
    if (!isEmpty(heading)) {
      int size = Math.max(16, 24 - 2 * heading.getLevel());
      block(
          heading,
          "h" + heading.getLevel(),
          " style=\"margin:24px 0 8px;font-size:" + size + "px;line-height:1.3\"");
    }
  }

  private void block(Node node, String tag, String attributes) {
    html(tag.isEmpty() ? "" : "<" + tag + attributes + ">");
    visitChildren(node);
    html(tag.isEmpty() ? "" : "</" + tag + ">\n");
    plain.add(new PlainBlock(gap, first, next, line));
    line = new ArrayList<>();
    first = next;
    gap = true;
  }

  @Override
  public void visit(BlockQuote quote) {
    html(
        "<blockquote style=\"margin:0 0 16px;padding:0 0 0 12px;border-left:3px solid #c5cedb\">\n");
    inside("> ", "> ", () -> visitChildren(quote));
    html("</blockquote>\n");
  }

  @Override
  public void visit(BulletList list) {
    list(list, "ul", 0);
  }

  @Override
  public void visit(OrderedList list) {
    int start = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
    list(list, "ol", start);
  }

  private void list(ListBlock list, String tag, int start) {
    String attributes = start > 1 ? " start=\"" + start + "\"" : "";
    html("<" + tag + attributes + " style=\"margin:0 0 16px;padding:0 0 0 24px\">\n");
    int number = start;
    boolean open = true;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (isEmpty(item)) {
        continue;
      }
      String mark = start == 0 ? "- " : number++ + ". ";
      gap = open || !list.isTight();
      open = false;
      Node content = item;
      html("<li>");
      inside(mark, " ".repeat(mark.length()), () -> visitChildren(content));
      html("</li>\n");
    }
    gap = true;
    html("</" + tag + ">\n");
  }

  private void inside(String begin, String further, Runnable content) {
    String outerFirst = first;
    String outerNext = next;
    first = outerFirst + begin;
    next = outerNext + further;
    content.run();
    first = outerNext;
    next = outerNext;
  }

  @Override
  public void visit(ThematicBreak rule) {
    html("<hr style=\"margin:24px 0;border:0;border-top:1px solid #c5cedb\">\n");
    plain.add(new PlainBlock(gap, first, next, List.of(Piece.text("-".repeat(40)))));
    gap = true;
  }

  @Override
  public void visit(Text text) {
    words(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    words(code.getLiteral());
  }

  @Override
  public void visit(HtmlInline tag) {
    words(tag.getLiteral());
  }

  @Override
  public void visit(Image image) {
    visitChildren(image);
  }

  @Override
  public void visit(Emphasis emphasis) {
    around("em", emphasis);
  }

  @Override
  public void visit(StrongEmphasis emphasis) {
    around("strong", emphasis);
  }

  private void around(String tag, Node node) {
    html("<" + tag + ">");
    visitChildren(node);
    html("</" + tag + ">");
  }

  @Override
  public void visit(SoftLineBreak end) {
    lineBreak();
  }

  @Override
  public void visit(HardLineBreak end) {
    lineBreak();
  }

  private void lineBreak() {
    html("<br>\n");
    line.add(Piece.text("\n"));
  }

  @Override
  public void visit(Link link) {
    String target = link.getDestination();
    int field = target.length() == 1 ? TemplateText.field(target.charAt(0)) : -1;
    if (isField(field) && fields.get(field).link()) {
      html.add(Piece.value(Piece.Kind.HTML_OPEN, field));
      visitChildren(link);
      html.add(Piece.value(Piece.Kind.HTML_CLOSE, field));
      line.add(Piece.value(Piece.Kind.PLAIN_TARGET, field));
      return;
    }
    boolean followed = Piece.isTarget(target);
    html(followed ? Piece.open(target) : "");
    visitChildren(link);
    html(followed ? "</a>" : "");
    if (followed && !target.equals(wordsOf(link)) && !target.equals("mailto:" + wordsOf(link))) {
      line.add(Piece.text(" <" + target + ">"));
    }
  }

  private static String wordsOf(Link link) {
    return link.getFirstChild() instanceof Text text && text.getNext() == null
        ? text.getLiteral()
        : "";
  }

  private void words(String literal) {
    int from = 0;
    for (int i = 0; i < literal.length(); i++) {
      int field = TemplateText.field(literal.charAt(i));
      if (field >= 0) {
        text(literal.substring(from, i));
        field(field);
        from = i + 1;
      }
    }
    text(literal.substring(from));
  }

  private void text(String words) {
    html(Piece.escaped(words));
    if (!words.isEmpty()) {
      line.add(Piece.text(words));
    }
  }

  private void field(int field) {
    if (isField(field)) {
      boolean link = fields.get(field).link();
      html.add(Piece.value(link ? Piece.Kind.HTML_LINK : Piece.Kind.HTML, field));
      line.add(Piece.value(Piece.Kind.PLAIN, field));
    }
  }

  private boolean isField(int field) {
    return field >= 0 && field < fields.size();
  }

  private void html(String markup) {
    if (!markup.isEmpty()) {
      html.add(Piece.text(markup));
    }
  }

  /** Whether nothing is left of it, since the fields in it have no value. */
  private boolean isEmpty(Node block) {
    return Words.of(block)
        .chars()
        .allMatch(
            c -> {
              int field = TemplateText.field((char) c);
              return Character.isWhitespace(c) || field >= 0 && !present.get(field);
            });
  }
}
