package org.plenary.mail.template;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** The words in a part of a document, one after the other. */
final class Words extends AbstractVisitor {
  private final StringBuilder words = new StringBuilder();

  private Words() {}

  static String of(Node node) {
    Words words = new Words();
    node.accept(words);
    return words.words.toString();
  }

  @Override
  public void visit(Text text) {
    words.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    words.append(code.getLiteral());
  }

  @Override
  public void visit(HtmlInline tag) {
    words.append(tag.getLiteral());
  }

  @Override
  public void visit(ThematicBreak rule) {
    words.append('-');
  }
}
