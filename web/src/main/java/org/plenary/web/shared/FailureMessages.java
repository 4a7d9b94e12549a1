package org.plenary.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicReference;
import org.plenary.shared.FieldException;

/** Puts what a service refused into the page: beside the field of that name, else on top. */
public final class FailureMessages {
  private FailureMessages() {}

  static void add(FacesContext faces, Throwable cause, String requestId) {
    Texts texts = Texts.in(Reader.of((HttpServletRequest) faces.getExternalContext().getRequest()));
    switch (cause) {
      case FieldException e -> beside(faces, e.field(), texts.of(e.reason()));
      case ConstraintViolationException e ->
          Violations.of(e, texts).forEach((field, text) -> beside(faces, field, text));
      default ->
          show(
              faces,
              null,
              Failures.status(cause) == 500
                  ? texts.of("shared.error.unexpected", requestId)
                  : texts.of(Failures.reason(cause)));
    }
  }

  private static void beside(FacesContext faces, String field, String text) {
    UIComponent input = find(faces, field);
    if (input instanceof UIInput editable) {
      keep(faces, editable);
      editable.setValid(false);
    }
    show(faces, input == null ? null : input.getClientId(faces), text);
  }

  /**
   * To be called before a field is marked as not valid: it then shows what was sent, which is
   * nothing once that went through to the bean.
   */
  public static void keep(FacesContext faces, UIInput field) {
    if (field.getSubmittedValue() == null && field.getValue() instanceof Collection<?> several) {
      Converter<Object> converter = field.getConverter();
      field.setSubmittedValue(
          several.isEmpty() || converter == null
              ? ""
              : several.stream()
                  .map(one -> converter.getAsString(faces, field, one))
                  .toArray(String[]::new));
    } else if (field.getSubmittedValue() == null && field.getValue() != null) {
      Converter<Object> converter = converter(faces, field);
      field.setSubmittedValue(
          converter == null
              ? field.getValue().toString()
              : converter.getAsString(faces, field, field.getValue()));
    }
  }

  @SuppressWarnings("unchecked")
  private static Converter<Object> converter(FacesContext faces, UIInput field) {
    return field.getConverter() != null
        ? field.getConverter()
        : faces.getApplication().createConverter(field.getValue().getClass());
  }

  private static void show(FacesContext faces, String clientId, String text) {
    faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
  }

  /** The field of this name in the form that was sent: another form may have one like it. */
  private static UIComponent find(FacesContext faces, String id) {
    AtomicReference<UIComponent> found = new AtomicReference<>();
    faces
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(faces),
            (context, component) -> {
              if (component instanceof UIForm form && !form.isSubmitted()) {
                return VisitResult.REJECT;
              }
              if (component instanceof UIInput && id.equals(component.getId())) {
                found.set(component);
                return VisitResult.COMPLETE;
              }
              return VisitResult.ACCEPT;
            });
    return found.get();
  }
}
