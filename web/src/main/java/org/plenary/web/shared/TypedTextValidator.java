package org.plenary.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import jakarta.servlet.http.HttpServletRequest;
import org.plenary.shared.PlainText;

/**
 * Stands on every field of every page: what is typed is no longer than the field's {@code
 * maxlength} and holds nothing that {@link PlainText} forbids.
 */
@FacesValidator(value = "plenary.typedText", isDefault = true)
public class TypedTextValidator implements Validator<Object> {
  private static final int LONGEST = 4000;

  @Override
  public void validate(FacesContext faces, UIComponent field, Object value) {
    boolean typed = !(field instanceof UIViewParameter || field instanceof HtmlInputHidden);
    if (typed && value instanceof String text) {
      int max = LongestText.of(field, LONGEST);
      String complaint =
          PlainText.Validator.complaint(text, max, field instanceof HtmlInputTextarea);
      if (complaint != null) {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        String told = Texts.in(Reader.of(request)).of(complaint, max);
        throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, told, told));
      }
    }
  }
}
