package org.plenary.web.mail.template;

import java.util.ArrayList;
import java.util.List;
import org.plenary.mail.template.EditTemplate;
import org.plenary.mail.template.LanguageSheet;
import org.plenary.mail.template.TemplateSheet;
import org.plenary.shared.Language;
import org.plenary.web.directory.FormFields;

/** The texts of two languages as they are typed beside each other. */
public class TemplateForm extends FormFields {
  static final String LEFT = "left_";
  static final String RIGHT = "right_";

  private static final long serialVersionUID = 1L;

  private final Language left;
  private final Language right;
  private long leftVersion;
  private long rightVersion;

  TemplateForm(TemplateSheet sheet, Language left, Language right) {
    this.left = left;
    this.right = right;
    leftVersion = put(LEFT, sheet.in(left));
    rightVersion = put(RIGHT, sheet.in(right));
  }

  private long put(String side, LanguageSheet sheet) {
    put(side + "subject", sheet.words().subject());
    put(side + "body", sheet.words().body());
    return sheet.version();
  }

  @Override
  protected String value(String name) {
    String value = super.value(name);
    return value == null ? null : value.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** What is typed on a side. */
  EditTemplate text(String side) {
    boolean isLeft = side.equals(LEFT);
    return new EditTemplate(
        side,
        isLeft ? left : right,
        isLeft ? leftVersion : rightVersion,
        value(side + "subject"),
        value(side + "body"));
  }

  /** What was changed, compared with what was read. */
  List<EditTemplate> changed(TemplateForm read) {
    List<EditTemplate> changed = new ArrayList<>();
    for (String side : List.of(LEFT, RIGHT)) {
      if (!text(side).equals(read.text(side))) {
        changed.add(text(side));
      }
    }
    return changed;
  }

  /** Rests on the versions of another one from now on. */
  void follow(TemplateForm stored) {
    leftVersion = stored.leftVersion;
    rightVersion = stored.rightVersion;
  }
}
