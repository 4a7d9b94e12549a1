package org.plenary.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/**
 * Takes {@code maxlength} from the fields of a page and keeps it for {@link TypedTextValidator}:
 * browsers would silently cut what is pasted, and PrimeFaces drop what is longer, where a person is
 * to be told.
 */
public class LongestText implements SystemEventListener {
  private static final String KEPT = "plenary.longest";
  private static final String MAXLENGTH = "maxlength";

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof UIInput;
  }

  @Override
  public void processEvent(SystemEvent event) {
    UIComponent field = (UIComponent) event.getSource();
    if (field.getAttributes().get(MAXLENGTH) instanceof Integer max
        && max > 0
        && max < Integer.MAX_VALUE) {
      field.getAttributes().put(KEPT, max);
      field.getAttributes().put(MAXLENGTH, unlimited(field));
    }
  }

  /** What each of the components takes for "not set". */
  private static int unlimited(UIComponent field) {
    return field instanceof HtmlInputTextarea ? Integer.MAX_VALUE : Integer.MIN_VALUE;
  }

  /** How many characters the field may hold at most. */
  static int of(UIComponent field, int otherwise) {
    return field.getAttributes().get(KEPT) instanceof Integer max ? max : otherwise;
  }
}
