package org.plenary.web.directory;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.web.shared.FailureMessages;
import org.plenary.web.shared.ReaderTexts;

/** Puts a service's "no" beside the field that it concerns, or at the top of the page. */
@RequestScoped
public class FormMessages {
  @Inject private FacesContext faces;
  @Inject private ReaderTexts texts;

  /**
   * Runs what a form does.
   *
   * @param formId id of the form; its inputs are called as the fields
   * @return whether it was done
   */
  public boolean accepted(String formId, Runnable action) {
    try {
      action.run();
      return true;
    } catch (DomainException e) {
      refuse(formId, e);
    } catch (ConstraintViolationException e) {
      refuse(formId, e);
    } catch (EJBException e) {
      if (!(e.getCause() instanceof ConstraintViolationException violations)) {
        throw e;
      }
      refuse(formId, violations);
    }
    return false;
  }

  /** Shows a reason at the top of the page, or beside its field. */
  public void refuse(String formId, DomainException no) {
    String field = no instanceof FieldException beside ? beside.field() : null;
    add(formId, field, texts.reason(no.reason()));
  }

  private void refuse(String formId, ConstraintViolationException no) {
    for (ConstraintViolation<?> violation : no.getConstraintViolations()) {
      String field = null;
      for (Path.Node node : violation.getPropertyPath()) {
        field = node.getName() == null ? field : node.getName();
      }
      add(formId, field, text(violation));
    }
  }

  private String text(ConstraintViolation<?> violation) {
    String key = violation.getMessageTemplate().replaceAll("[{}]", "");
    Object max = violation.getConstraintDescriptor().getAttributes().get("max");
    return switch (key) {
      case "jakarta.validation.constraints.NotBlank.message",
          "jakarta.validation.constraints.NotEmpty.message",
          "jakarta.validation.constraints.NotNull.message" ->
          texts.get("shared.required");
      case "jakarta.validation.constraints.Email.message" -> texts.get("directory.email.malformed");
      case "shared.tooLong" -> texts.of(key, max);
      default -> texts.get(key);
    };
  }

  private void add(String formId, String field, String text) {
    FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    String id = field == null ? null : formId + ":" + field;
    UIComponent input = id == null ? null : faces.getViewRoot().findComponent(id);
    faces.addMessage(input == null ? null : input.getClientId(faces), message);
    if (input instanceof UIInput invalid) {
      FailureMessages.keep(faces, invalid);
      invalid.setValid(false);
    }
    faces.validationFailed();
  }
}
